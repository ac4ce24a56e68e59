package org.slatecard.ui.fleet.internal.wizard;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.slatecard.model.FleetFile;

/** What stands in the fields of the wizard. */
final class NewFleetValues {
    final IObservableValue<String> name = new WritableValue<>("", String.class);
    final IObservableValue<String> file = new WritableValue<>("", String.class);
    final IObservableValue<Integer> cameras = new WritableValue<>(1, Integer.class);
    final IObservableValue<String> labels = new WritableValue<>("", String.class);
    final IObservableValue<String> modelId = new WritableValue<>("", String.class);
    final IObservableValue<String> ssid = new WritableValue<>("", String.class);
    final IObservableValue<String> host = new WritableValue<>("", String.class);
    private final Path folder;
    private String suggested = "";

    /** Empty fields, and the folder in which a file is suggested. */
    NewFleetValues(Path folder) {
        this.folder = folder;
        name.addValueChangeListener(change -> suggest());
    }

    NewFleet fleet() {
        return new NewFleet(name.getValue().strip(), cameras.getValue(), new LabelPattern(labels.getValue()),
                modelId.getValue(), ssid.getValue(), host.getValue().strip());
    }

    /** The file, with its end; nothing where what is entered can be no file. */
    Optional<Path> path() {
        try {
            Path path = Path.of(file.getValue().strip());
            String end = "." + FleetFile.EXTENSION;
            return !path.isAbsolute() || path.getFileName() == null
                    ? Optional.empty()
                    : Optional.of(path.toString().endsWith(end) ? path : Path.of(path + end));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Names the file after the fleet, until the user names it. */
    private void suggest() {
        if (file.getValue().equals(suggested)) {
            String safe = name.getValue().strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-");
            suggested = safe.isEmpty() ? "" : folder.resolve(safe + "." + FleetFile.EXTENSION).toString();
            file.setValue(suggested);
        }
    }
}
