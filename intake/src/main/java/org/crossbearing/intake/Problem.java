package org.crossbearing.intake;

import java.nio.file.Path;

/**
 * Why something that was named could not be read, or not all of it.
 *
 * @param path the file or folder it is about
 * @param message one complete line for people: where, what was expected, what was found and what to
 *     do
 */
public record Problem(Path path, String message) {}
