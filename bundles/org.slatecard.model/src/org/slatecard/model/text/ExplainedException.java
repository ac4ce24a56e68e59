package org.slatecard.model.text;

/** Something could not be done, with a text for the user that names the thing, the limit and the way out. */
public final class ExplainedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    /** An exception that was found by our own check. */
    public ExplainedException(Text text) {
        super(text.toString());
        this.text = text;
    }

    /** An exception with the cause that the platform gave. */
    public ExplainedException(Text text, Throwable cause) {
        super(text.toString(), cause);
        this.text = text;
    }

    /** What to tell the user. */
    public Text text() {
        return text;
    }
}
