package dev.healing.console;

import com.google.common.base.Splitter;
import dev.healing.content.Letter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** Where people read: lines of at most 78 columns, headings bold on a terminal, and nothing but text elsewhere. */
final class Screen {

    private static final int COLUMNS = 78;
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final Splitter LINES = Splitter.on('\n');

    private final PrintStream out;
    private final boolean styled;

    Screen(PrintStream out, boolean styled) {
        this.out = out;
        this.styled = styled;
    }

    /** The output of the process. NO_COLOR and a dumb terminal are honoured. */
    static Screen standard() {
        boolean dumb = "dumb".equals(System.getenv("TERM"));
        return new Screen(new PrintStream(System.out, true, StandardCharsets.UTF_8), Ansi.AUTO.enabled() && !dumb);
    }

    boolean isStyled() {
        return styled;
    }

    PrintWriter writer() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    /** As it is, to the letter. */
    void raw(String text) {
        out.print(text);
        out.flush();
    }

    void blank() {
        out.print('\n');
    }

    void heading(String words) {
        out.print(bold(words) + "\n");
    }

    /** A heading with a line under it. */
    void heading(String words, char line) {
        heading(words);
        out.print(String.valueOf(line).repeat(words.length()) + "\n");
    }

    void paragraph(String words) {
        marked("", words);
    }

    /** The lines after the first stand under the words, not under the mark. */
    void marked(String mark, String words) {
        String indent = " ".repeat(mark.length());
        StringBuilder line = new StringBuilder(mark);
        for (String word : WORDS.split(words)) {
            boolean first = line.length() == mark.length();
            if (!first && line.length() + 1 + word.length() > COLUMNS) {
                out.print(line + "\n");
                line = new StringBuilder(indent);
                first = true;
            }
            line.append(first ? "" : " ").append(word);
        }
        out.print(line + "\n");
    }

    void letter(Letter letter) {
        List<String> lines = LINES.splitToList(letter.toText().stripTrailing());
        for (int i = 0; i < lines.size(); i++) {
            boolean heading = i + 1 < lines.size() && isRule(lines.get(i + 1));
            out.print((heading ? bold(lines.get(i)) : lines.get(i)) + "\n");
        }
    }

    private String bold(String words) {
        return styled ? Ansi.Style.bold.on() + words + Ansi.Style.reset.on() : words;
    }

    private static boolean isRule(String line) {
        return line.matches("=+|-+");
    }
}
