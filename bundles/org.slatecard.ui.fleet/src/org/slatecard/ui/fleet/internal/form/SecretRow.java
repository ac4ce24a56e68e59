package org.slatecard.ui.fleet.internal.form;

import java.text.DateFormat;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.slatecard.model.fleet.Identified;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.fleet.internal.field.FieldTexts;
import org.slatecard.ui.fleet.internal.field.FieldValue;
import org.slatecard.vault.SecretInfo;
import org.slatecard.vault.SecretStrength;
import org.slatecard.vault.Vault;
import org.slatecard.workbench.AccessibleName;
import org.slatecard.workbench.FleetVault;
import org.slatecard.workbench.SecretAdvice;
import org.slatecard.workbench.StrengthText;
import org.slatecard.workbench.VaultCommands;
import org.slatecard.workbench.WhilePressed;

/** A secret: whether it is set, and what can be done with it. Its value is on the screen only while a button is pressed. */
final class SecretRow {
    private final Rows rows;
    private final EStructuralFeature feature;
    private FieldValue value;
    private Composite stack;
    private Link state;
    private Text revealed;
    private Button set;
    private Button show;
    private Button copy;
    private Button remove;

    SecretRow(Rows rows, EStructuralFeature feature) {
        this.rows = rows;
        this.feature = feature;
    }

    void create() {
        ((GridData) rows.label(feature).getLayoutData()).verticalAlignment = SWT.BEGINNING;
        Composite both = rows.scope().toolkit().createComposite(rows.area());
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        both.setLayout(layout);
        both.setLayoutData(Rows.wide());
        value = rows.scope().value(feature, both);
        stack = rows.scope().toolkit().createComposite(both);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(Rows.wide());
        state = new Link(stack, SWT.WRAP);
        state.setBackground(stack.getBackground());
        state.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run(event.text, Map.of())));
        revealed = rows.scope().toolkit().createText(stack, "", SWT.READ_ONLY | SWT.SINGLE);
        revealed.setFont(JFaceResources.getTextFont());
        AccessibleName.give(revealed, FieldTexts.label(feature));
        buttons(both);
        rows.finishAlwaysEnabled(feature, value, both);
        rows.scope().controls().put(feature, set);
        rows.scope().onChange(both, this::update);
        FleetVault vault = rows.scope().session().vault();
        Runnable onVault = this::update;
        vault.addListener(onVault);
        both.addDisposeListener(event -> vault.removeListener(onVault));
        update();
    }

    private void buttons(Composite parent) {
        Composite line = rows.scope().toolkit().createComposite(parent);
        RowLayoutFactory.fillDefaults().spacing(4).applyTo(line);
        set = Rows.button(line, Messages.SecretSetButton, () -> run(VaultCommands.SET, subject()));
        show = Rows.button(line, Messages.SecretShow, () -> {});
        copy = Rows.button(line, Messages.SecretCopy, () -> run(VaultCommands.COPY, subject()));
        remove = Rows.button(line, Messages.SecretRemove, () -> value.setValue(null));
        show.setToolTipText(Messages.SecretShowHint);
        WhilePressed.install(show, this::reveal, this::hide);
        SecretAdvice.whilePressed(show);
    }

    private void reveal() {
        secret().ifPresent(secret -> {
            revealed.setTextChars(secret);
            Arrays.fill(secret, '\0');
            bring(revealed);
        });
    }

    private void hide() {
        revealed.setTextChars(new char[0]);
        bring(state);
    }

    private void bring(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    private void update() {
        if (state.isDisposed()) {
            return;
        }
        boolean open = rows.scope().session().vault().state() == FleetVault.State.OPEN;
        boolean known = open && info().isPresent();
        String text = text();
        if (!text.equals(state.getText())) {
            state.setText(text);
            rows.scope().reflow().run();
        }
        hide();
        boolean changes = !rows.scope().session().readOnly();
        set.setEnabled(changes && rows.scope().session().vault().problem().isEmpty());
        show.setEnabled(known);
        copy.setEnabled(known);
        remove.setEnabled(changes && (id() != null || value.differs()) && value.isOwn());
    }

    private String text() {
        FleetVault vault = rows.scope().session().vault();
        String held = held();
        return switch (vault.state()) {
            case OPEN -> held;
            case LOCKED -> vault.problem().isPresent()
                    ? NLS.bind(Messages.SecretVaultUnusable, held)
                    : NLS.bind(Messages.SecretLocked, held, VaultCommands.UNLOCK);
            case NONE -> NLS.bind(Messages.SecretNoVault, held, VaultCommands.SET_UP);
        };
    }

    private String held() {
        if (value.differs()) {
            return Messages.SeveralValues;
        }
        if (id() == null) {
            return Messages.SecretUnset;
        }
        if (rows.scope().session().vault().state() != FleetVault.State.OPEN) {
            return Messages.SecretSet;
        }
        return info().map(info -> NLS.bind(Messages.SecretSetOn,
                DateFormat.getDateInstance(DateFormat.MEDIUM).format(Date.from(info.changed())), strength()))
                .orElse(Messages.SecretMissing);
    }

    private String strength() {
        return secret().map(secret -> {
            SecretStrength strength = SecretStrength.of(secret);
            Arrays.fill(secret, '\0');
            return StrengthText.of(strength);
        }).orElse("");
    }

    private String id() {
        String id = (String) value.getValue();
        return id == null || id.isEmpty() ? null : id;
    }

    private Optional<SecretInfo> info() {
        return ask(vault -> vault.info(id()));
    }

    private Optional<char[]> secret() {
        return ask(vault -> vault.read(id()));
    }

    private <T> Optional<T> ask(Question<T> question) {
        try {
            Optional<Vault> vault = rows.scope().session().vault().vault();
            return vault.isEmpty() || id() == null ? Optional.empty() : question.of(vault.get());
        } catch (ExplainedException e) {
            return Optional.empty(); // locked at this moment: the next update says so
        }
    }

    private Map<String, String> subject() {
        return Map.of(VaultCommands.FEATURE, feature.getName(), VaultCommands.ELEMENTS,
                rows.scope().subjects().stream().map(subject -> ((Identified) subject).getId())
                        .collect(Collectors.joining(",")));
    }

    private static void run(String command, Map<String, String> parameters) {
        try {
            ParameterizedCommand full = ParameterizedCommand.generateCommand(
                    PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command), parameters);
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(full, null);
        } catch (CommandException e) {
            ILog.get().error(command, e);
        }
    }

    private interface Question<T> {
        Optional<T> of(Vault vault) throws ExplainedException;
    }
}
