package org.slatecard.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A memory card with exFAT: an image on a loop device, made, mounted and removed by the test (Debian's exfat-fuse and
 * exfatprogs, as root). Where the machine cannot mount it, the test fails with that reason: it never passes without
 * having run.
 */
public final class CardImage implements AutoCloseable {
    private static final int TRIES = 10;

    private final Path image;
    private final Path mountPoint;
    private final Thread cleaner = new Thread(this::release);
    private String device;

    private CardImage(Path image, Path mountPoint) {
        this.image = image;
        this.mountPoint = mountPoint;
        Runtime.getRuntime().addShutdownHook(cleaner);
    }

    /** A fresh exFAT card, mounted; image and mount point lie in {@code folder}. */
    public static CardImage exfat(Path folder, int megabytes) {
        Path image = folder.resolve("card.img");
        run("truncate", "-s", megabytes + "M", image.toString());
        run("mkfs.exfat", "-L", "CAMCARD", image.toString());
        return of(image, folder.resolve("card"));
    }

    /** The card in an image that is there, mounted; {@code options} are those of mount, for instance {@code ro}. */
    @SuppressWarnings("resource")
    public static CardImage of(Path image, Path mountPoint, String... options) {
        return new CardImage(image, mountPoint).mountOrFail(options);
    }

    private CardImage mountOrFail(String... options) {
        try {
            Files.createDirectories(mountPoint);
            mount(options);
            return this;
        } catch (IOException | AssertionError e) {
            close();
            throw new AssertionError("This machine cannot mount a card image, so this test cannot tell anything. It "
                    + "needs root, loop devices, /dev/fuse and the Debian packages exfat-fuse and exfatprogs.", e);
        }
    }

    /** The root of the card. */
    public Path root() {
        return mountPoint;
    }

    /** The file with the bytes of the card. */
    public Path image() {
        return image;
    }

    /** The loop device. */
    public String device() {
        return device;
    }

    /** Mounts the card again, after {@link #unmount}. */
    public void mount(String... options) {
        List<String> readOnly = Arrays.asList(options).contains("ro") ? List.of("-r") : List.of();
        List<String> attach = new ArrayList<>(List.of("losetup", "-f", "--show"));
        attach.addAll(readOnly);
        attach.add(image.toString());
        device = attach(attach);
        List<String> mount = new ArrayList<>(List.of("mount.exfat-fuse"));
        if (options.length > 0) {
            mount.addAll(List.of("-o", String.join(",", options)));
        }
        mount.addAll(List.of(device, mountPoint.toString()));
        run(mount.toArray(String[]::new));
    }

    /** Writes out what waits, unmounts the card and detaches the device. */
    public void unmount() {
        run("umount", mountPoint.toString());
        detach();
    }

    /** Takes the card away while it may be in use; its mount point stays. */
    public void pull() {
        run("umount", "-l", mountPoint.toString());
        detach();
    }

    /** Removes everything that the machine knows of the card; the image stays, for the test's folder to remove. */
    @Override
    public void close() {
        release();
        Runtime.getRuntime().removeShutdownHook(cleaner);
    }

    private void release() {
        if (device != null) {
            attempt("umount", "-l", mountPoint.toString());
            detach();
        }
    }

    private void detach() {
        if (device != null) {
            attempt("losetup", "-d", device);
            device = null;
        }
    }

    /** Others may take the same free device at the same moment. */
    private static String attach(List<String> command) {
        AssertionError last = null;
        for (int i = 0; i < TRIES; i++) {
            try {
                return run(command.toArray(String[]::new));
            } catch (AssertionError e) {
                last = e;
            }
        }
        throw new AssertionError("no loop device", last);
    }

    private static void attempt(String... command) {
        try {
            run(command);
        } catch (AssertionError e) {
            // gone already
        }
    }

    /** Runs a program of the system; what it says, without the end of the line. */
    public static String run(String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes()).strip();
            if (process.waitFor() != 0) {
                throw new AssertionError(String.join(" ", command) + ": " + said);
            }
            return said;
        } catch (IOException e) {
            throw new AssertionError(String.join(" ", command), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
