package org.crossbearing.cli;

/**
 * A picocli command that has its own libraries and is not always there. It is found by {@link
 * java.util.ServiceLoader}, so it needs a public constructor without parameters.
 */
public interface ExtraCommand {}
