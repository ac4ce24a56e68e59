package org.slatecard.transfer.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.CipherSuite;
import org.slatecard.model.camera.SuiteStatus;
import org.slatecard.model.camera.ValueSource;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.transfer.CameraOffer;
import org.slatecard.transfer.OfferedSuite;
import org.slatecard.transfer.internal.TransferText;
import org.slatecard.transfer.internal.tls.SuiteNumbers;
import org.slatecard.transfer.internal.tls.Weaknesses;

/** Reads what a camera offers from the data of its model (F18). */
public final class ModelOffer {
    private static final String STATUS = "status";

    private ModelOffer() {}

    /** What a model offers. */
    public static CameraOffer of(CameraModel model) throws ExplainedException {
        if (model.getSuites().isEmpty()) {
            throw new ExplainedException(TransferText.NO_SUITES.with(model.getId()));
        }
        List<OfferedSuite> suites = new ArrayList<>();
        for (CipherSuite suite : model.getSuites()) {
            OptionalInt number = SuiteNumbers.of(String.valueOf(suite.getName()));
            if (number.isEmpty()) {
                throw new ExplainedException(
                        TransferText.UNKNOWN_SUITE.with(model.getId(), String.valueOf(suite.getName())));
            }
            suites.add(new OfferedSuite(suite.getName(), number.getAsInt(),
                    suite.getStatus() == SuiteStatus.RECOMMENDED, source(suite), Weaknesses.of(number.getAsInt())));
        }
        return new CameraOffer(model.getId(), suites, model.isIpv6());
    }

    private static String source(CipherSuite suite) {
        return suite.getSources().stream().filter(source -> STATUS.equals(source.getValue()))
                .map(ValueSource::getSource).findFirst().orElseGet(() -> String.valueOf(suite.getSource()));
    }
}
