package org.slatecard.model.internal;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;
import org.xml.sax.SAXParseException;

/**
 * Turns what the parser says into a text for the user.
 *
 * @param file name of the file
 */
public record LoadFailure(String file) {
    /** A value of a megabyte helps nobody in a message. */
    private static final int LONGEST_QUOTE = 60;

    /** The explanation of a failed load; the first error of the resource says more than the exception. */
    public ExplainedException explain(Resource resource, Throwable failure) {
        if (!resource.getErrors().isEmpty()) {
            return explain(resource.getErrors().get(0));
        }
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof SAXParseException)) {
            cause = cause.getCause();
        }
        if (cause instanceof SAXParseException parse) {
            return broken(parse.getLineNumber(), parse.getColumnNumber(), parse.getMessage(), parse);
        }
        return new ExplainedException(ModelText.FILE_BROKEN.with(file, String.valueOf(cause.getMessage())), failure);
    }

    /** The explanation of one error. */
    public ExplainedException explain(Resource.Diagnostic error) {
        Throwable cause = error instanceof Exception exception ? exception : null;
        if (cause != null && cause.getCause() instanceof SAXParseException parse) {
            cause = parse;
        }
        return broken(error.getLine(), error.getColumn(), reason(error, cause), cause);
    }

    private static Object reason(Resource.Diagnostic error, Throwable cause) {
        return switch (cause) {
            case SAXParseException parse -> parse.getMessage();
            case FeatureNotFoundException unknown -> ModelText.UNKNOWN_NAME.with(quote(unknown.getName()));
            case ClassNotFoundException unknown -> ModelText.UNKNOWN_NAME.with(quote(unknown.getName()));
            case PackageNotFoundException unknown -> ModelText.UNKNOWN_NAME.with(quote(unknown.uri()));
            case UnresolvedReferenceException dangling -> ModelText.DANGLING.with(quote(dangling.getReference()));
            case IllegalValueException illegal ->
                ModelText.ILLEGAL_VALUE.with(quote(illegal.getValue()), illegal.getFeature().getName());
            case null, default -> quote(error.getMessage());
        };
    }

    private ExplainedException broken(int line, int column, Object reason, Throwable cause) {
        if (String.valueOf(reason).contains("DOCTYPE")) {
            return new ExplainedException(ModelText.DOCTYPE_REFUSED.with(file, line), cause);
        }
        Text text = ModelText.FILE_BROKEN_AT.with(file, line, column,
                reason instanceof Text ? reason : String.valueOf(reason));
        return new ExplainedException(text, cause);
    }

    private static String quote(Object value) {
        String text = String.valueOf(value);
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
