package org.slatecard.vault;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;
import org.slatecard.vault.internal.csv.CsvText;

/** Passwords of a table that are to be set in a fleet, and the lines that cannot be used. Nothing is changed by it. */
public final class PasswordImport {
    private final Subject subject;
    private final Map<EObject, String> passwords = new LinkedHashMap<>();
    private final Map<EObject, Long> lines = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private PasswordImport(Subject subject) {
        this.subject = subject;
    }

    /** Whose passwords a table holds. */
    public enum Subject {
        /** Access passwords of cameras, by label or serial number. */
        CAMERAS(SecretKind.ACCESS_PASSWORD, FleetPackage.Literals.SETTINGS__ACCESS_PASSWORD_SECRET_ID),
        /** Passphrases of wireless networks, by name or SSID. */
        NETWORKS(SecretKind.PASSPHRASE, FleetPackage.Literals.WIRELESS_PROFILE__PASSPHRASE_SECRET_ID),
        /** Passwords of transfer targets, by display name. */
        TARGETS(SecretKind.SERVER_PASSWORD, FleetPackage.Literals.TRANSFER_TARGET__PASSWORD_SECRET_ID);

        private final SecretKind kind;
        private final EStructuralFeature feature;

        Subject(SecretKind kind, EStructuralFeature feature) {
            this.kind = kind;
            this.feature = feature;
        }

        private Map<String, Set<EObject>> byName(Fleet fleet) {
            Map<String, Set<EObject>> byName = new HashMap<>();
            switch (this) {
                case CAMERAS -> fleet.getCameras()
                        .forEach(camera -> index(byName, camera, camera.getLabel(), camera.getSerialNumber()));
                case NETWORKS -> fleet.getProfiles().stream().filter(WirelessProfile.class::isInstance)
                        .map(WirelessProfile.class::cast)
                        .forEach(network -> index(byName, network, network.getName(), network.getSsid()));
                case TARGETS -> fleet.getTargets()
                        .forEach(target -> index(byName, target, target.getDisplayName()));
            }
            return byName;
        }

        private static void index(Map<String, Set<EObject>> byName, EObject element, String... names) {
            Stream.of(names).filter(name -> name != null && !name.isBlank())
                    .forEach(name -> byName.computeIfAbsent(name.strip(), key -> new LinkedHashSet<>()).add(element));
        }
    }

    /**
     * A line that cannot be used.
     *
     * @param line its number in the file
     * @param text why not; never holds what stands in it
     */
    public record Problem(long line, Text text) {}

    /**
     * Looks for what a table says in a fleet.
     *
     * @param nameColumn     index of the column that says whose password it is
     * @param passwordColumn index of the column with the password
     */
    public static PasswordImport plan(Fleet fleet, CsvTable table, Subject subject, int nameColumn,
            int passwordColumn) {
        PasswordImport plan = new PasswordImport(subject);
        Map<String, Set<EObject>> byName = subject.byName(fleet);
        for (CsvTable.Row row : table.rows()) {
            if (row.values().size() <= Math.max(nameColumn, passwordColumn)) {
                plan.refuse(row, CsvText.CELL_MISSING.with());
            } else {
                plan.take(row, byName, row.values().get(nameColumn).strip(), row.values().get(passwordColumn));
            }
        }
        return plan;
    }

    private void take(CsvTable.Row row, Map<String, Set<EObject>> byName, String name, String password) {
        Collection<EObject> called = byName.getOrDefault(name, Set.of());
        if (name.isEmpty()) {
            refuse(row, CsvText.NAME_EMPTY.with());
        } else if (called.isEmpty()) {
            refuse(row, CsvText.NAME_UNKNOWN.with());
        } else if (called.size() > 1) {
            refuse(row, CsvText.NAME_AMBIGUOUS.with());
        } else if (password.isEmpty()) {
            refuse(row, CsvText.PASSWORD_EMPTY.with());
        } else if (password.length() > Vault.LONGEST_SECRET) {
            refuse(row, CsvText.PASSWORD_LONG.with(Vault.LONGEST_SECRET));
        } else {
            EObject element = called.iterator().next();
            if (lines.putIfAbsent(element, row.line()) == null) {
                passwords.put(element, password);
            } else {
                refuse(row, CsvText.TWICE.with(lines.get(element)));
            }
        }
    }

    private void refuse(CsvTable.Row row, Text why) {
        problems.add(new Problem(row.line(), why));
    }

    /** How many passwords can be set. */
    public int size() {
        return passwords.size();
    }

    /** The lines that cannot be used, in the order of the file. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * A command, ready to be executed, that sets all passwords that can be set; its label is up to the caller.
     *
     * @param vault takes up the passwords
     * @throws ExplainedException when the vault does not take one of them, or was locked meanwhile; then nothing is to
     *                            be executed
     */
    public CompoundCommand command(EditingDomain domain, Vault vault) throws ExplainedException {
        CompoundCommand all = new CompoundCommand();
        for (Map.Entry<EObject, String> each : passwords.entrySet()) {
            String id = vault.add(subject.kind, each.getValue().toCharArray());
            all.append(SetCommand.create(domain, each.getKey(), subject.feature, id));
        }
        return all;
    }
}
