/**
 * Plans how to heal a damaged relationship. Start with {@link dev.healing.plan.HealingPlanner}.
 */
module dev.healing.core {
    requires static org.immutables.value.annotations;
    requires transitive com.google.common;
    requires static transitive org.jspecify;

    exports dev.healing.validation;
    exports dev.healing.relationship;
    exports dev.healing.assessment;
    exports dev.healing.questionnaire;
    exports dev.healing.practice;
    exports dev.healing.plan;
}
