package dev.healing.console;

import dev.healing.content.StandardContent;
import dev.healing.plan.HealingPlanner;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import picocli.CommandLine.IVersionProvider;

/** Which console this is, and what its plans are made of: a plan depends on the rules and on the content. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String own = ResourceBundle.getBundle("dev.healing.console.version").getString("version");
        List<String> packs = StandardContent.content().catalog().packs().stream()
                .map(pack -> "content " + pack.id() + " " + pack.version())
                .toList();
        return Stream.concat(Stream.of("healing " + own, "rules " + HealingPlanner.RULES_VERSION), packs.stream())
                .toArray(String[]::new);
    }
}
