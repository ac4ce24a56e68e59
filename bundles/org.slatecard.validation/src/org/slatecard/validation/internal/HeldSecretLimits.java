package org.slatecard.validation.internal;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.camera.CameraFactory;
import org.slatecard.model.camera.FieldSpec;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.Settings;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.model.text.Text;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.SecretLimits;
import org.slatecard.validation.internal.basis.FieldLimit;
import org.slatecard.validation.internal.basis.LimitText;
import org.slatecard.validation.internal.basis.SecretField;

/** The limits of the camera models that the holders of a secret have to do with, each once. */
record HeldSecretLimits(List<FieldLimit> limits) implements SecretLimits {

    static HeldSecretLimits of(Fleet fleet, RuleContext context, Collection<? extends EObject> holders) {
        Map<FieldSpec, FieldLimit> each = new LinkedHashMap<>();
        holders.stream().flatMap(holder -> limits(fleet, context, holder))
                .forEach(limit -> each.putIfAbsent(limit.spec(), limit));
        return new HeldSecretLimits(List.copyOf(each.values()));
    }

    private static Stream<FieldLimit> limits(Fleet fleet, RuleContext context, EObject holder) {
        return switch (holder) {
            case WirelessProfile network -> SecretField.PASSPHRASE.limits().apply(network, context);
            case TransferTarget target -> SecretField.SERVER_PASSWORD.limits().apply(target, context);
            case Settings settings -> fleet.getCameras().stream().filter(camera -> isBelow(settings, camera))
                    .flatMap(camera -> SecretField.ACCESS_PASSWORD.limits().apply(camera, context));
            default -> Stream.empty();
        };
    }

    private static boolean isBelow(Settings settings, Camera camera) {
        return EffectiveConfiguration.chain(camera).contains(settings);
    }

    @Override
    public FieldSpec common() {
        FieldSpec common = CameraFactory.eINSTANCE.createFieldSpec();
        int longest = limits.stream().mapToInt(limit -> limit.spec().getMaxLength()).filter(most -> most > 0).min()
                .orElse(0);
        int shortest = limits.stream().mapToInt(limit -> limit.spec().getMinLength()).max().orElse(1);
        common.setMaxLength(longest);
        common.setMinLength(Math.max(1, longest == 0 ? shortest : Math.min(shortest, longest)));
        common.setLetters(limits.stream().allMatch(limit -> limit.spec().isLetters()));
        common.setDigits(limits.stream().allMatch(limit -> limit.spec().isDigits()));
        common.setSymbols(symbols());
        common.setRequiresLetter(limits.stream().anyMatch(limit -> limit.spec().isRequiresLetter()));
        common.setRequiresDigit(limits.stream().anyMatch(limit -> limit.spec().isRequiresDigit()));
        return common;
    }

    private String symbols() {
        String first = limits.isEmpty() ? null : limits.get(0).spec().getSymbols();
        return first == null
                ? ""
                : first.chars().mapToObj(Character::toString)
                        .filter(symbol -> limits.stream().allMatch(limit -> limit.takes(symbol)))
                        .collect(Collectors.joining());
    }

    @Override
    public List<Text> described() {
        return limits.stream().map(limit -> (limit.spec().isRequiresLetter() && limit.spec().isRequiresDigit()
                ? LimitText.TAKES_LETTER_AND_DIGIT
                : LimitText.TAKES)
                .with(limit.model().getId(), limit.range(), limit.takenCharacters(),
                        limit.basis(FieldLimit.TEXT)))
                .toList();
    }

    @Override
    public List<Text> refusals(char[] value) {
        CharBuffer read = CharBuffer.wrap(value);
        List<Text> refusals = new ArrayList<>();
        for (FieldLimit limit : limits) {
            String model = limit.model().getId();
            if (limit.refusesLength(read)) {
                refusals.add(LimitText.REFUSES_LENGTH.with(model, limit.range(), FieldLimit.length(read)));
            }
            if (!limit.takes(read)) {
                refusals.add(LimitText.REFUSES_CHARACTER.with(model, limit.takenCharacters()));
            }
            if (limit.lacksLetterOrDigit(read)) {
                refusals.add(LimitText.LACKS_LETTER_OR_DIGIT.with(model));
            }
        }
        return refusals;
    }
}
