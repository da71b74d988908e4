package dev.healing.content.help;

/** A way to reach a service. */
public enum Reach {
    /** By phone. */
    CALL,
    /** By text message. */
    TEXT,
    /** By chat. */
    CHAT,
    /** On a page of the web. */
    WEB
}
