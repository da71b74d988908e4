package dev.healing.json;

import dev.healing.practice.PackVersion;

/** A pack of practices a plan was made from. */
final class PackTable {

    static final Table<PackVersion, Draft> TABLE = Table.with(Draft::new, Draft::pack)
            .required("id", Words.ANY, PackVersion::id, (draft, id) -> draft.id = id)
            .required("version", Words.ANY, PackVersion::version, (draft, version) -> draft.version = version)
            .table();

    private PackTable() {}

    private static final class Draft {
        private String id = "";
        private String version = "";

        PackVersion pack() {
            return new PackVersion(id, version);
        }
    }
}
