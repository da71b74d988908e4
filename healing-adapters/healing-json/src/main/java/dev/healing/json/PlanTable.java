package dev.healing.json;

import dev.healing.plan.Form;
import dev.healing.plan.Note;
import dev.healing.plan.Path;
import dev.healing.plan.Plan;
import dev.healing.practice.BondKind;
import java.util.OptionalInt;

/**
 * A plan. It is made of somebody's answers, so that no fault quotes a constant of it, known or not.
 */
final class PlanTable {

    static final Table<Plan, PlanDraft> TABLE = Table.with(PlanDraft::new, PlanDraft::plan)
            .required("schemaVersion", SchemaVersion.CURRENT, plan -> SchemaVersion.NUMBER, (draft, version) -> {})
            .required(
                    "rulesVersion",
                    Words.ANY,
                    Plan::rulesVersion,
                    (draft, version) -> draft.builder.rulesVersion(version))
            .required(
                    "content",
                    ListOf.of(PackTable.TABLE),
                    Plan::content,
                    (draft, packs) -> draft.builder.content(packs))
            .required("kind", Constant.unquoted(BondKind.class), Plan::kind, (draft, kind) -> draft.builder.kind(kind))
            .required(
                    "path",
                    Constant.unquoted(Path.class),
                    plan -> plan.decision().path(),
                    (draft, path) -> draft.path = path)
            .required(
                    "form",
                    Constant.unquoted(Form.class),
                    plan -> plan.decision().form(),
                    (draft, form) -> draft.form = form)
            .required("decision", DecisionTable.TABLE, Plan::decision, (draft, decision) -> draft.decision = decision)
            .required("weeks", SessionTable.WEEK, Plan::weeks, (draft, weeks) -> draft.weeks = weeks)
            .required("reviewWeek", SessionTable.WEEK, Plan::reviewWeek, (draft, week) -> draft.reviewWeek = week)
            .number(
                    "lookingBackUntil",
                    SessionTable.WEEK,
                    Plan::lookingBackUntil,
                    (draft, week) -> draft.lookingBackUntil = OptionalInt.of(week))
            .required("kept", KeptTable.TABLE, Plan::kept, (draft, kept) -> draft.builder.kept(kept))
            .required(
                    "sessions",
                    ListOf.of(SessionTable.TABLE),
                    Plan::sessions,
                    (draft, sessions) -> draft.sessions = sessions)
            .required(
                    "atHand",
                    ListOf.of(AtHandTable.TABLE),
                    Plan::atHand,
                    (draft, atHand) -> draft.builder.atHand(atHand))
            .required(
                    "omissions",
                    ListOf.of(OmissionTable.TABLE),
                    Plan::omissions,
                    (draft, left) -> draft.builder.omissions(left))
            .required(
                    "notes",
                    SetOf.of(Constant.unquoted(Note.class)),
                    Plan::notes,
                    (draft, notes) -> draft.builder.notes(notes))
            .required("help", SetOf.of(HelpTable.TABLE), Plan::help, (draft, help) -> draft.help = help)
            .checked((place, draft) -> draft.check(place))
            .table();

    private PlanTable() {}
}
