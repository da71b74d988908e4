package dev.healing.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small pack of an app's own, on disk, for a test to break. */
final class PackFolder {

    static final String RULES = "practices/tea-on-the-steps.yaml";
    static final String TEXTS = "texts/en/practices/tea-on-the-steps.yaml";

    static final String FRENCH_GUIDE = "texts/fr/guide.yaml";
    static final String FRENCH_TEXTS = "texts/fr/practices/slow-breathing.yaml";

    private final Path root;

    private PackFolder(Path root) {
        this.root = root;
    }

    static PackFolder whole(Path root) {
        return new PackFolder(root)
                .write("pack.yaml", """
                        id: tea
                        version: 1.0.0
                        languages: [en]
                        practices: [tea-on-the-steps]
                        """)
                .write(RULES, """
                        id: tea-on-the-steps
                        element: OWN_WORK
                        kinds: [FRIENDSHIP]
                        phase: STEADY
                        participation: SOLO
                        depth: LIGHT
                        minutes: {least: 2, usual: 5}
                        cadence: {timesAWeek: 2}
                        after: [slow-breathing]
                        reaches: NONE
                        touch: NONE
                        gaze: false
                        presence: ANY
                        speech: false
                        topics: [STEADYING]
                        sources: [fincham23, tea20]
                        grades: {FRIENDSHIP: EXPERIENCE}
                        """)
                .write(TEXTS, """
                        title: Tea on the steps
                        purpose: A quiet cup, outside.
                        helps: On a full day.
                        steps:
                          - do: Sit down with a cup.
                        short: One sip.
                        watch: The tea is hot.
                        stop: Stop when you like.
                        expect: A short rest.
                        """)
                .write("sources.yaml", """
                        tea20:
                          citation: Someone (2020) On tea.
                          year: null
                          population: tea drinkers
                          found: They sat.
                          link: https://example.org/tea
                          checked: UNVERIFIED
                        """);
    }

    /** A translation of a little of the standard guidance, and nothing else. */
    static PackFolder french(Path root) {
        return new PackFolder(root)
                .write("pack.yaml", """
                        id: francais
                        version: 1.0.0
                        languages: [fr]
                        translates: [slow-breathing]
                        """)
                .write(FRENCH_GUIDE, """
                        findings:
                          FRIENDSHIP: Il s'agit d'une amitié.
                          HEAVY_HIGH: Ce lien te pèse beaucoup en ce moment.
                        phases:
                          STEADY: Trouver un sol ferme
                        """)
                .write("texts/fr/letter.yaml", """
                        labels:
                          FIRST_STEP: Un premier pas pour aujourd'hui
                          WEEK: Semaine {week}
                          ENOUGH_TODAY: "Pour aujourd'hui, ceci suffit : {short}"
                        """)
                .write("texts/fr/questions.yaml", """
                        questions:
                          - id: relationship.kind
                            text: De quel lien s'agit-il ?
                            help: Si tu penses à plusieurs, prends-en un maintenant. Chacun aura son propre plan.
                            options:
                              ROMANTIC: Un amour
                              FRIENDSHIP: Une amitié
                              PARENT_CHILD: Un parent et un enfant, quel que soit l'âge
                              FAMILY: Un autre lien de famille
                        """)
                .write(FRENCH_TEXTS, """
                        title: Respirer lentement
                        purpose: Quelques respirations lentes par jour, pour que ton corps s'apaise.
                        helps: Une journée dure peut peser sur la poitrine et les épaules. Une chaise suffit.
                        steps:
                          - do: Assieds-toi, ou reste debout. Pose les pieds à plat et relâche les épaules.
                          - do: Inspire par le nez en comptant jusqu'à trois, en douceur.
                          - do: Expire en comptant jusqu'à cinq, comme pour refroidir une tasse de thé.
                            say: "J'inspire, deux, trois. J'expire, deux, trois, quatre, cinq."
                            shaky: "J'inspire. Et j'expire lentement."
                          - do: Continue une minute, ou jusqu'à cinq. Si tu perds le compte, repars à un.
                          - do: Laisse ton souffle faire comme il veut. Reste encore un instant avant de te lever.
                        short: Une minute près de la bouilloire. Six longues expirations suffisent.
                        watch: Si la tête te tourne, respire comme d'habitude et tiens-toi à quelque chose de solide.
                        stop: Arrête dès que cela te gêne. Si tu es en danger, l'aide et la distance passent d'abord.
                        instead: Fredonne une note grave, ou marche lentement en comptant tes pas. Cela vaut autant.
                        expect: Cela aide ton propre corps. Cela ne répare pas un lien à soi seul.
                        kinds:
                          MINOR_CHILD:
                            helps: Quand ton ventre est serré, respirer lentement peut t'aider à te sentir mieux.
                            steps:
                              - do: Assieds-toi ou allonge-toi. Pose une main ou une peluche sur ton ventre.
                              - do: Inspire et compte jusqu'à trois. Sens la peluche monter.
                              - do: Expire et compte jusqu'à cinq. Sens la peluche descendre.
                                say: "Elle monte, deux, trois. Elle descend, deux, trois, quatre, cinq."
                                shaky: "Monte. Descends."
                              - do: Fais-le cinq fois, ou autant que tu veux. Puis fais quelque chose de calme.
                            short: Trois respirations lentes sous la couverture.
                            watch: Si tu te sens bizarre, respire comme d'habitude. Appuie tes pieds sur le sol.
                            stop: Arrête quand tu veux. Si quelqu'un te fait peur, va voir une grande personne en qui tu as confiance.
                            expect: Cela aide souvent un peu. Ce que font les adultes n'est pas ton affaire.
                        """);
    }

    PackFolder write(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PackFolder change(String path, String from, String to) {
        try {
            return write(path, Files.readString(root.resolve(path)).replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PackFolder remove(String path) {
        try {
            Files.delete(root.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ContentPack load() {
        try {
            return ContentPack.load(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
