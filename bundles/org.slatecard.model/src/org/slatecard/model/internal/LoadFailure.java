package org.slatecard.model.internal;

import org.eclipse.emf.ecore.resource.Resource;
import org.slatecard.model.text.ExplainedException;
import org.xml.sax.SAXParseException;

/**
 * Turns what the parser says into a text for the user.
 *
 * @param file name of the file
 */
public record LoadFailure(String file) {

    /** The explanation of a failed load; the first error of the resource says more than the exception. */
    public ExplainedException explain(Resource resource, Exception failure) {
        if (!resource.getErrors().isEmpty()) {
            return explain(resource.getErrors().get(0));
        }
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        if (cause instanceof SAXParseException parse) {
            return broken(parse.getLineNumber(), parse.getColumnNumber(), parse.getMessage(), parse);
        }
        return new ExplainedException(ModelText.FILE_BROKEN.with(file, String.valueOf(cause.getMessage())), failure);
    }

    /** The explanation of one error. */
    public ExplainedException explain(Resource.Diagnostic error) {
        Throwable cause = error instanceof Exception exception ? exception : null;
        return broken(error.getLine(), error.getColumn(), error.getMessage(), cause);
    }

    private ExplainedException broken(int line, int column, String reason, Throwable cause) {
        if (reason != null && reason.contains("DOCTYPE")) {
            return new ExplainedException(ModelText.DOCTYPE_REFUSED.with(file, line), cause);
        }
        return new ExplainedException(ModelText.FILE_BROKEN_AT.with(file, line, column, String.valueOf(reason)), cause);
    }
}
