/**
 * The guidance in words and data. Start with {@link dev.healing.content.StandardContent}.
 */
module dev.healing.content {
    requires transitive dev.healing.core;
    requires org.snakeyaml.engine;
    requires static transitive org.jspecify;

    exports dev.healing.content;
    exports dev.healing.content.help;
}
