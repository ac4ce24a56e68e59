package org.slatecard.ui.vault.internal.keyring;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.spec.PBEKeySpec;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.security.storage.provider.IPreferencesContainer;
import org.eclipse.equinox.security.storage.provider.PasswordProvider;

/**
 * The module of Equinox for the keyring of this system, made safe. On Linux and macOS the keyring holds one password for
 * all programs on Equinox: the module alone would write a new one for each new store, and all others, such as an Eclipse
 * IDE, could never read theirs again. Where it has no password to give, Equinox would store in the clear.
 */
public final class SystemKeyring extends PasswordProvider {
    /** Its id as a module. */
    static final String MODULE = "org.slatecard.ui.vault.systemKeyring";
    private static final String POINT = "org.eclipse.equinox.security.secureStorage";
    private static final List<String> SYSTEMS = List.of("org.eclipse.equinox.security.LinuxKeystoreIntegrationJNA",
            "org.eclipse.equinox.security.OSXKeystoreIntegration",
            "org.eclipse.equinox.security.WindowsPasswordProvider64bit");

    private PasswordProvider system;

    /** Made by Equinox. */
    public SystemKeyring() {}

    /** On another module. */
    SystemKeyring(PasswordProvider system) {
        this.system = system;
    }

    /** Whether there is a module for this system at all; whether it works shows only when it is asked. */
    static boolean exists() {
        return element().isPresent();
    }

    private static Optional<IConfigurationElement> element() {
        return SYSTEMS.stream().map(id -> Platform.getExtensionRegistry().getExtension(POINT, id))
                .filter(Objects::nonNull).map(IExtension::getConfigurationElements).flatMap(Arrays::stream).findFirst();
    }

    /**
     * The password of the keyring; a new one only where it has none.
     *
     * @throws SecurityException where the keyring gives none
     */
    @Override
    public PBEKeySpec getPassword(IPreferencesContainer store, int type) {
        try {
            PasswordProvider keyring = system();
            PBEKeySpec password = keyring.getPassword(store, 0);
            if (password == null && (type & CREATE_NEW_PASSWORD) != 0) {
                // nothing there, or the user did not unlock the keyring: then not to write over what it holds
                password = keyring.getPassword(store, 0);
                password = password == null ? keyring.getPassword(store, CREATE_NEW_PASSWORD) : password;
            }
            if (password != null) {
                return password;
            }
        } catch (CoreException | LinkageError e) {
            throw new SecurityException(e);
        }
        throw new SecurityException();
    }

    private PasswordProvider system() throws CoreException {
        if (system == null) {
            system = (PasswordProvider) element().orElseThrow(SecurityException::new)
                    .createExecutableExtension("class");
        }
        return system;
    }
}
