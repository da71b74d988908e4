package dev.healing.plan;

import static dev.healing.assessment.Finding.*;

import dev.healing.assessment.Findings;
import dev.healing.practice.BondKind;

/** Where a person stands: what was found, and what triage made of it. All that gates and laws may read. */
class Standing extends Found {

    private final BondKind kind;
    private final Path path;
    private final Form form;

    Standing(Findings findings, BondKind kind, Path path, Form form) {
        super(findings);
        this.kind = kind;
        this.path = path;
        this.form = form;
    }

    static Standing of(Findings findings, Path path, Form form) {
        return new Standing(findings, BondKind.of(findings), path, form);
    }

    BondKind kind() {
        return kind;
    }

    Path path() {
        return path;
    }

    Form form() {
        return form;
    }

    /** The same as if the minutes of a week had not been told to be few. */
    Standing unhurried() {
        return new Standing(findings().minus(LITTLE_TIME), kind, path, form);
    }

    /** The same as if nobody had told a limit. */
    Standing unlimited() {
        return new Standing(findings().minus(Alternatives.LIMITS), kind, path, form);
    }

    boolean together() {
        return path == Path.HEAL_TOGETHER;
    }

    /** Either way of a plan that the parent of a minor leads. */
    boolean parentLed() {
        return form == Form.PARENT_LED;
    }

    /** Nothing of the kind can be excluded: silence was asked for, ordered, or someone is stalked (INV-18). */
    boolean silence() {
        return has(SILENCE_ASKED) || has(COURT_ORDER) || has(STALKING);
    }

    /** In touch and free to be, or in supervised contact that has rules of its own. */
    boolean inTouch() {
        return has(OPEN_CONTACT) || has(SUPERVISED_CONTACT);
    }
}
