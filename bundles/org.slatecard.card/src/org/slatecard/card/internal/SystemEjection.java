package org.slatecard.card.internal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slatecard.card.Drive;
import org.slatecard.card.Ejection;
import org.slatecard.model.text.ExplainedException;

/** Ejects through the system's own programs. */
@Component
public final class SystemEjection implements Ejection {
    /** The placeholders of a command: the mount point and the device. */
    private static final String PATH = "{path}";
    private static final String DEVICE = "{device}";
    private static final long SECONDS = 60;

    private final List<List<String>> commands;

    /** Ejects as the operating system does that this runs on. */
    @Activate
    public SystemEjection() {
        this(commands(System.getProperty("os.name")));
    }

    /** Ejects with the first of these commands that succeeds. */
    SystemEjection(List<List<String>> commands) {
        this.commands = commands.stream().filter(command -> isInstalled(command.get(0))).toList();
    }

    @Override
    public boolean supports(Drive drive) {
        return !commands.isEmpty() && isWholeVolume(drive.path());
    }

    @Override
    public void eject(Drive drive) throws ExplainedException {
        if (!supports(drive)) {
            throw new ExplainedException(CardText.EJECT_UNSUPPORTED.with(drive.path()));
        }
        List<String> answers = new ArrayList<>();
        for (List<String> command : commands) {
            String answer = run(command.stream().map(word -> word.replace(PATH, drive.path().toString()).replace(DEVICE,
                    drive.device())).toList());
            if (answer == null) {
                return;
            }
            answers.add(answer);
        }
        throw new ExplainedException(CardText.EJECT_REFUSED.with(drive.path(), answers.get(answers.size() - 1)));
    }

    private static List<List<String>> commands(String system) {
        if (system.startsWith("Linux")) {
            return List.of(List.of("udisksctl", "unmount", "--no-user-interaction", "-b", DEVICE),
                    List.of("umount", PATH));
        }
        return system.startsWith("Mac") ? List.of(List.of("diskutil", "eject", PATH)) : List.of();
    }

    private static boolean isWholeVolume(Path path) {
        try {
            return path.getParent() != null
                    && !Files.getFileStore(path).equals(Files.getFileStore(path.getParent()));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isInstalled(String program) {
        String path = System.getenv("PATH");
        return path != null && Arrays.stream(path.split(java.io.File.pathSeparator)).filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(program)));
    }

    /** What the program complains of; null where it succeeded. */
    private static String run(List<String> command) {
        Process process = null;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.PIPE).start();
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                return command.get(0);
            }
            String answer = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset()).strip();
            return process.exitValue() == 0 ? null : command.get(0) + ": " + answer;
        } catch (IOException e) {
            return command.get(0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return command.get(0);
        } finally {
            if (process != null) {
                process.destroyForcibly();
            }
        }
    }
}
