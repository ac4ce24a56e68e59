package org.slatecard.model.internal;

import java.io.CharConversionException;
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

    /** A place in the file, from 1, and what is wrong there; line 0 where the place is not known. */
    private record Fault(int line, int column, Object reason, Throwable cause) {
        boolean isDoctype() {
            return String.valueOf(reason).contains("DOCTYPE");
        }
    }

    /** The explanation of a failed load; the first error of the resource says more than the exception. */
    public ExplainedException explain(Resource resource, Throwable failure) {
        return explain(fault(resource, failure));
    }

    /** The explanation of one error. */
    public ExplainedException explain(Resource.Diagnostic error) {
        return explain(fault(error));
    }

    /** Why a file about a camera model cannot be used. */
    public Text ofModel(Resource resource, Throwable failure) {
        Fault fault = fault(resource, failure);
        if (fault.isDoctype()) {
            return ModelText.DOCTYPE_REFUSED.with(file, fault.line);
        }
        return fault.line == 0
                ? ModelText.MODEL_BROKEN.with(file, fault.reason)
                : ModelText.MODEL_BROKEN_AT.with(file, fault.line, fault.column, fault.reason);
    }

    private ExplainedException explain(Fault fault) {
        Text text = fault.isDoctype()
                ? ModelText.DOCTYPE_REFUSED.with(file, fault.line)
                : fault.line == 0
                        ? ModelText.FILE_BROKEN.with(file, fault.reason)
                        : ModelText.FILE_BROKEN_AT.with(file, fault.line, fault.column, fault.reason);
        return new ExplainedException(text, fault.cause);
    }

    private static Fault fault(Resource resource, Throwable failure) {
        if (!resource.getErrors().isEmpty()) {
            return fault(resource.getErrors().get(0));
        }
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof SAXParseException)) {
            cause = cause.getCause();
        }
        if (cause instanceof SAXParseException parse) {
            return new Fault(parse.getLineNumber(), parse.getColumnNumber(), reason(parse), parse);
        }
        return new Fault(0, 0, cause instanceof CharConversionException
                ? ModelText.NO_UTF8.with()
                : String.valueOf(cause.getMessage()), failure);
    }

    private static Fault fault(Resource.Diagnostic error) {
        Throwable cause = error instanceof Exception exception ? exception : null;
        if (cause != null && cause.getCause() instanceof SAXParseException parse) {
            cause = parse;
        }
        return new Fault(error.getLine(), error.getColumn(), reason(error, cause), cause);
    }

    private static Object reason(Resource.Diagnostic error, Throwable cause) {
        return switch (cause) {
            case SAXParseException parse -> reason(parse);
            case Exception known when known.getCause() instanceof CharConversionException -> ModelText.NO_UTF8.with();
            case FeatureNotFoundException unknown -> ModelText.UNKNOWN_NAME.with(quote(unknown.getName()));
            case ClassNotFoundException unknown -> ModelText.UNKNOWN_NAME.with(quote(unknown.getName()));
            case PackageNotFoundException unknown -> ModelText.UNKNOWN_NAME.with(quote(unknown.uri()));
            case UnresolvedReferenceException dangling -> ModelText.DANGLING.with(quote(dangling.getReference()));
            case IllegalValueException illegal ->
                ModelText.ILLEGAL_VALUE.with(quote(illegal.getValue()), illegal.getFeature().getName());
            case null, default -> quote(error.getMessage());
        };
    }

    /** Without the full stop: more follows in the same sentence. */
    private static String reason(SAXParseException parse) {
        return String.valueOf(parse.getMessage()).replaceFirst("[.。]$", "");
    }

    private static String quote(Object value) {
        String text = String.valueOf(value);
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
