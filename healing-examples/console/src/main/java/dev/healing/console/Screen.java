package dev.healing.console;

import com.google.common.base.Splitter;
import dev.healing.content.Letter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/** Where people read: lines no wider than the terminal, headings bold on one, and nothing but text elsewhere. */
final class Screen {

    private static final Splitter LINES = Splitter.on('\n');

    private final PrintStream out;
    private final boolean styled;
    private final Wrapping wrapping;

    Screen(PrintStream out, boolean styled, Wrapping wrapping) {
        this.out = out;
        this.styled = styled;
        this.wrapping = wrapping;
    }

    /** The output of the process. NO_COLOR and a dumb terminal are honoured. */
    static Screen standard() {
        boolean dumb = "dumb".equals(System.getenv("TERM"));
        boolean styled = Ansi.AUTO.enabled() && !dumb;
        return new Screen(new PrintStream(System.out, true, StandardCharsets.UTF_8), styled, Columns.standard(styled));
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
        wrapping.lines("", words).forEach(line -> print(bold(line)));
    }

    /** A heading with a line under it. */
    void heading(String words, char line) {
        heading(words);
        int longest = wrapping.lines("", words).stream()
                .mapToInt(Wrapping::width)
                .max()
                .orElse(0);
        print(String.valueOf(line).repeat(longest));
    }

    void paragraph(String words) {
        marked("", words);
    }

    /** The lines after the first stand under the words, not under the mark. */
    void marked(String mark, String words) {
        wrapping.lines(mark, words).forEach(this::print);
    }

    /** A name and its words on one line, or the words below it where the terminal is too narrow. */
    void entry(String name, String words) {
        String line = name + "  " + words;
        if (!wrapping.breaksWords() || Wrapping.width(line) <= wrapping.columns()) {
            print(line);
        } else {
            print(name);
            marked("    ", words);
        }
    }

    void letter(Letter letter) {
        heading(letter.title(), '=');
        for (Letter.Section section : letter.sections()) {
            if (!section.heading().isEmpty()) {
                blank();
                heading(section.heading(), '-');
            }
            for (String paragraph : section.paragraphs()) {
                blank();
                paragraph(paragraph);
            }
            if (!section.items().isEmpty()) {
                blank();
            }
            section.items().forEach(this::item);
        }
    }

    /** The lines of a service stay as they are: a number that is broken in two is not the number. */
    private void item(String item) {
        if (item.indexOf('\n') < 0) {
            marked("* ", item);
        } else {
            print("* " + String.join("\n  ", LINES.split(item)));
        }
    }

    private void print(String line) {
        out.print(line + "\n");
    }

    private String bold(String words) {
        return styled ? Ansi.Style.bold.on() + words + Ansi.Style.reset.on() : words;
    }
}
