package org.slatecard.validation;

import java.util.List;
import org.slatecard.model.camera.FieldSpec;
import org.slatecard.model.text.Text;

/** What the cameras take that a secret is typed on: for the hint beside the field, and for generating one. */
public interface SecretLimits {
    /**
     * What each of the cameras takes, for generating: not part of any camera model. Letters and digits of any length
     * where no camera model is known. Where two models have no length in common, the longest that the stricter one
     * takes.
     */
    FieldSpec common();

    /** What each of the camera models takes, a sentence each. */
    List<Text> described();

    /**
     * Why camera models refuse a value, a sentence each, which never holds the value; empty where none does.
     *
     * @param value is only read; the caller wipes it
     */
    List<Text> refusals(char[] value);
}
