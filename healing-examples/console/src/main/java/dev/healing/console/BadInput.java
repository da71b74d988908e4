package dev.healing.console;

/** Something a person can put right: a file that is not there, a name that is not known. Its message is for them. */
final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadInput(String message) {
        super(message);
    }

    BadInput(String message, Throwable cause) {
        super(message, cause);
    }
}
