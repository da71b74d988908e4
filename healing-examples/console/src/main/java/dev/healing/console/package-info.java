/**
 * The library in a terminal: it asks, plans and prints. Written as any other app would use the library, through its public
 * doors only; start with {@link dev.healing.console.HealingConsole}.
 */
@NullMarked
package dev.healing.console;

import org.jspecify.annotations.NullMarked;
