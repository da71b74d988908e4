/**
 * Situations and plans as JSON. Start with {@link dev.healing.json.SituationJson} and {@link dev.healing.json.PlanJson}.
 */
module dev.healing.json {
    requires transitive dev.healing.core;
    requires com.fasterxml.jackson.core;
    requires static org.jspecify;

    exports dev.healing.json;
}
