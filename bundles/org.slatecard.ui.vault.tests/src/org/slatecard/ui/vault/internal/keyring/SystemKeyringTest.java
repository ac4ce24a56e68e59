package org.slatecard.ui.vault.internal.keyring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import javax.crypto.spec.PBEKeySpec;
import org.eclipse.equinox.security.storage.provider.IPreferencesContainer;
import org.eclipse.equinox.security.storage.provider.PasswordProvider;
import org.junit.jupiter.api.Test;

class SystemKeyringTest {
    private static final int NEW = PasswordProvider.CREATE_NEW_PASSWORD;

    private final List<Integer> asked = new ArrayList<>();

    @Test
    void leavesThePasswordThatOtherProgramsNeedAsItIs() {
        assertThat(password(NEW, new Keyring(0))).containsExactly("of all".toCharArray());
        assertThat(asked).containsExactly(0);
    }

    @Test
    void takesThePasswordOfAKeyringThatIsUnlockedOnlyAtTheSecondQuestion() {
        assertThat(password(NEW, new Keyring(1))).containsExactly("of all".toCharArray());
        assertThat(asked).containsExactly(0, 0);
    }

    @Test
    void makesAPasswordInAKeyringThatHasNone() {
        assertThat(password(NEW, new Keyring(2))).containsExactly("new".toCharArray());
    }

    @Test
    void neverMakesAPasswordToReadWithAndNeverGivesNone() {
        assertThatThrownBy(() -> password(0, new Keyring(9))).isInstanceOf(SecurityException.class);
        assertThat(asked).containsExactly(0);
    }

    @Test
    void aMissingLibraryOfTheSystemIsARefusal() {
        SystemKeyring keyring = new SystemKeyring(new PasswordProvider() {
            @Override
            public PBEKeySpec getPassword(IPreferencesContainer store, int type) {
                throw new UnsatisfiedLinkError("secret-1");
            }
        });
        assertThatThrownBy(() -> keyring.getPassword(null, NEW)).isInstanceOf(SecurityException.class);
    }

    @Test
    void thereIsAModuleForThisSystem() {
        assertThat(SystemKeyring.exists()).isTrue();
    }

    private static char[] password(int type, Keyring system) {
        return new SystemKeyring(system).getPassword(null, type).getPassword();
    }

    /** One that gives its password after some refusals. */
    private final class Keyring extends PasswordProvider {
        private int refusals;

        Keyring(int refusals) {
            this.refusals = refusals;
        }

        @Override
        public PBEKeySpec getPassword(IPreferencesContainer store, int type) {
            asked.add(type);
            if (type == NEW) {
                return new PBEKeySpec("new".toCharArray());
            }
            return refusals-- > 0 ? null : new PBEKeySpec("of all".toCharArray());
        }
    }
}
