package dev.healing.content;

import com.google.common.collect.ImmutableMap;

/** The words of a pack in one language. */
record LanguageTexts(ImmutableMap<String, PracticeWords> practices) {}
