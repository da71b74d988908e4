/** What the tests of every module share: situations of every sort, a small frozen pack, and a validator of plans. */
@org.jspecify.annotations.NullMarked
package dev.healing.testkit;
