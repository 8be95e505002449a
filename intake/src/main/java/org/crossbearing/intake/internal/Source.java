package org.crossbearing.intake.internal;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path where it is
 * @param file its name for people, relative to what they named, with {@code /}
 * @param given what is known about it beforehand
 */
public record Source(Path path, String file, Given given) {}
