package org.crossbearing.desk.internal.web;

/**
 * How the desk is served.
 *
 * @param port 0 for any that is free
 * @param base the path under which it is served, without a slash at its end
 * @param readOnly whether nothing may be added or corrected
 * @param proxied whether what a reverse proxy says of clients counts
 */
public record Settings(int port, String base, boolean readOnly, boolean proxied) {}
