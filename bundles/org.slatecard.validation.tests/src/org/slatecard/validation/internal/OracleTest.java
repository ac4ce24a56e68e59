package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.CameraModels;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.Security;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.validation.Secrets;

/**
 * Every length and character set of the rules against what the two pages of facts say, written down here once more and
 * plainly, without the data files. Values are drawn at random from a fixed seed, many of them just at a limit.
 */
class OracleTest {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String DIGITS = "0123456789";
    /** F9 and F10. */
    private static final String ACCESS = LETTERS + DIGITS + "!%+,-.=_";
    /** [Manual Register]: SSID and password; user name and password of a server. */
    private static final String TYPED = LETTERS + DIGITS + "-.@_()!\"#$%&'*+,/:;<=>?[\\]^{|}~`";
    /** [Display Name] and [Destination Directory]: no space, no underscore. */
    private static final String NAME = LETTERS + DIGITS + "!#$%&'()*+,-./:;<=>?@[]~`";
    private static final String HOST = LETTERS + DIGITS + ".-";
    /** What people type, paste and smuggle in besides. */
    private static final List<String> FOREIGN = List.of(" ", "_", "\\", "{", "^", "|", "\"", "é", "ß", "ー", "カ", "ａ",
            "１", "\u3000", "\u00A0", "\u200B", "\u202E", "\u0007", "\t", "\uD83D", "📷", "'", "’", "–", "@", ":", "/");
    private static final int VALUES = 400;
    private static final CameraModels MODELS = new CameraModelLoader().load();

    /**
     * A field as the pages describe it.
     *
     * @param rules   the rules that may refuse it, without the part behind the last hyphen
     * @param model   the camera
     * @param least   characters
     * @param most    characters
     * @param allowed the characters
     * @param also    what else has to hold
     * @param enter   enters a value
     * @param secret  the entry of the vault that holds the value; null for one of the fleet
     */
    record Expected(String rules, String model, int least, int most, String allowed, Predicate<String> also,
            BiConsumer<Fleet, String> enter, String secret) {
        boolean takes(String value) {
            int length = value.codePointCount(0, value.length());
            return length >= least && length <= most && hasOnlyAllowed(value) && also.test(value);
        }

        private boolean hasOnlyAllowed(String value) {
            return value.codePoints().allMatch(each -> allowed.indexOf(each) >= 0);
        }

        @Override
        public String toString() {
            return rules + " of " + model;
        }
    }

    static Stream<Expected> fields() {
        return Stream.of("MPC-2610", "PXW-Z200", "HXR-NX800", "PXW-Z300").flatMap(OracleTest::fields);
    }

    private static Stream<Expected> fields(String model) {
        Predicate<String> any = value -> true;
        return Stream.of(
                new Expected("access-user-name", model, 1, 16, ACCESS, any, Fleet::setAccessUserName, null),
                new Expected("access-password", model, 8, 16, ACCESS, OracleTest::hasLetterAndDigit, null, "entry-1"),
                new Expected("ssid", model, 1, 32, TYPED, any, (fleet, value) -> network(fleet).setSsid(value), null),
                new Expected("passphrase", model, 8, 63, TYPED, any, null, "passphrase"),
                new Expected("passphrase", model, 8, 128, TYPED, any,
                        (fleet, value) -> network(fleet).setSecurity(Security.WPA3), "passphrase"),
                new Expected("display-name", model, 1, 16, NAME, any,
                        (fleet, value) -> fleet.getTargets().get(0).setDisplayName(value), null),
                new Expected("host-name", model, 1, 255, HOST, OracleTest::isHost,
                        (fleet, value) -> fleet.getTargets().get(0).setHostName(value), null),
                new Expected("server-user-name", model, 0, 255, TYPED, any,
                        (fleet, value) -> fleet.getTargets().get(0).setUserName(value), null),
                new Expected("server-password", model, 0, 255, TYPED, any, null, "server"),
                new Expected("directory", model, 0, 128, NAME, any,
                        (fleet, value) -> fleet.getTargets().get(0).setDestinationDirectory(value), null));
    }

    static Stream<Expected> fieldsOfAlpha() {
        return Stream.of(
                new Expected("access-user-name", "ILCE-ILME", 1, 16, LETTERS + DIGITS + "!%.=_", value -> true,
                        Fleet::setAccessUserName, null),
                new Expected("access-password", "ILCE-ILME", 8, 16, LETTERS + DIGITS, OracleTest::hasLetterAndDigit,
                        null, "entry-1"));
    }

    @ParameterizedTest
    @MethodSource({"fields", "fieldsOfAlpha"})
    void whatThePagesAllowIsTakenAndNothingElse(Expected field) {
        Random random = new Random(field.toString().hashCode());
        for (int n = 0; n < VALUES; n++) {
            String value = value(field, random);
            List<String> refusals = refusals(field, value);
            assertThat(refusals.isEmpty()).as("%s: “%s” %s", field, value, refusals).isEqualTo(field.takes(value));
        }
    }

    /** A value of a length at or near a limit, half of them with one foreign character. */
    private static String value(Expected field, Random random) {
        List<Integer> lengths = List.of(field.least - 1, field.least, field.least + 1, field.most - 1, field.most,
                field.most + 1, field.least + random.nextInt(field.most - field.least + 1), 64, 0);
        int length = Math.max(0, lengths.get(random.nextInt(lengths.size())));
        StringBuilder value = new StringBuilder();
        String drawn = random.nextInt(8) == 0 ? DIGITS : random.nextInt(8) == 0 ? LETTERS : field.allowed;
        for (int at = 0; at < length; at++) {
            value.append(drawn.charAt(random.nextInt(drawn.length())));
        }
        if (random.nextBoolean() && length > 0) {
            int at = random.nextInt(length);
            value.replace(at, at + 1, FOREIGN.get(random.nextInt(FOREIGN.size())));
        }
        return value.toString();
    }

    private static List<String> refusals(Expected field, String value) {
        Map<String, String> vault = field.secret == null ? Map.of() : Map.of(field.secret, value);
        Secrets secrets = Example.vault(vault);
        Fleet fleet = new Example(each -> {}, each -> {
            each.setModelId(field.model);
            Optional.ofNullable(field.enter).ifPresent(enter -> enter.accept(each, value));
        }, secrets).passing();
        return Services.validator().validate(fleet, MODELS, secrets).stream()
                .filter(finding -> finding.rule().severity() == org.slatecard.validation.Severity.ERROR)
                .map(finding -> finding.rule().id()).filter(id -> id.startsWith(field.rules + "-"))
                .collect(Collectors.toList());
    }

    private static WirelessProfile network(Fleet fleet) {
        return (WirelessProfile) fleet.getProfiles().get(0);
    }

    private static boolean hasLetterAndDigit(String value) {
        return value.chars().anyMatch(each -> LETTERS.indexOf(each) >= 0)
                && value.chars().anyMatch(each -> DIGITS.indexOf(each) >= 0);
    }

    /** RFC 1123: labels of 1 to 63 letters, digits and inner hyphens; four numbers to 255 where there is no letter. */
    private static boolean isHost(String value) {
        String[] labels = (value.endsWith(".") ? value.substring(0, value.length() - 1) : value).split("\\.", -1);
        boolean numbers = value.chars().allMatch(each -> DIGITS.indexOf(each) >= 0 || each == '.');
        if (numbers) {
            return labels.length == 4 && !value.endsWith(".") && Stream.of(labels)
                    .allMatch(label -> label.matches("0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5]"));
        }
        return Stream.of(labels).allMatch(label -> !label.isEmpty() && label.length() <= 63
                && !label.startsWith("-") && !label.endsWith("-"));
    }
}
