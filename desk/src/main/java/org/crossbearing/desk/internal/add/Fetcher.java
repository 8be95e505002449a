package org.crossbearing.desk.internal.add;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Fetches a page of the public internet.
 *
 * <p>A name is looked up once, and the connection goes to the very address that was found to be
 * public: a name server that answers differently the next time cannot lead it elsewhere. Each
 * redirect is looked at in the same way. Thread-safe.
 */
public final class Fetcher {
  private static final int MOST_REDIRECTS = 5;
  private static final int MOST_BYTES = 8 << 20;
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final Set<Integer> PORTS = Set.of(80, 443, 8080, 8443);

  private final Names names;
  private final Predicate<InetAddress> allowed;
  private final Predicate<Integer> ports;

  /** Looks names up. */
  @FunctionalInterface
  interface Names {
    InetAddress[] of(String host) throws UnknownHostException;
  }

  public Fetcher() {
    this(InetAddress::getAllByName, PublicHosts::isPublic, PORTS::contains);
  }

  Fetcher(Names names, Predicate<InetAddress> allowed, Predicate<Integer> ports) {
    this.names = names;
    this.allowed = allowed;
    this.ports = ports;
  }

  /** What a link led to. */
  public static final class Page {
    private final URI address;
    private final boolean plain;
    private final byte[] content;

    Page(URI address, boolean plain, byte[] content) {
      this.address = address;
      this.plain = plain;
      this.content = content;
    }

    /** Where it was found in the end. */
    public URI address() {
      return address;
    }

    /** What to call it as a file. */
    public String file() {
      return plain ? "page.txt" : "page.html";
    }

    /** As it came; in UTF-8 if the server had to tell how it is written. */
    public byte[] content() {
      return content.clone();
    }
  }

  /**
   * Follows a link.
   *
   * @throws FetchException if it leads out of the public internet, or nothing can be had there; the
   *     message says why
   */
  public Page fetch(String link) throws FetchException {
    long deadline = System.nanoTime() + LONGEST.toNanos();
    URI at = parse(link);
    for (int i = 0; i <= MOST_REDIRECTS; i++) {
      HttpAnswer answer = ask(at, deadline);
      if (!answer.isRedirect()) {
        if (answer.status() != 200) {
          throw new FetchException(at.getHost() + " answers with status " + answer.status());
        }
        return new Page(at, answer.isPlain(), answer.text());
      }
      at = parse(at.resolve(parseReference(answer.location())).toString());
    }
    throw new FetchException("more than " + MOST_REDIRECTS + " redirects");
  }

  private static URI parseReference(String location) throws FetchException {
    try {
      return new URI(location.strip());
    } catch (URISyntaxException e) {
      throw new FetchException("a redirect to what is no link");
    }
  }

  private URI parse(String link) throws FetchException {
    URI uri = parseReference(link);
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new FetchException("expecting a link that begins with http:// or https://");
    }
    if (uri.getHost() == null || uri.getUserInfo() != null) {
      throw new FetchException("expecting a link with a host and without a password");
    }
    if (!ports.test(port(uri))) {
      throw new FetchException("port " + port(uri) + " is not one of the web");
    }
    return URI.create(uri.toASCIIString());
  }

  private static boolean isSecure(URI uri) {
    return "https".equalsIgnoreCase(uri.getScheme());
  }

  private static int port(URI uri) {
    return uri.getPort() >= 0 ? uri.getPort() : isSecure(uri) ? 443 : 80;
  }

  private HttpAnswer ask(URI uri, long deadline) throws FetchException {
    try (Socket socket = connect(uri, deadline)) {
      String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
      String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
      int port = uri.getPort();
      String host = port < 0 ? uri.getHost() : uri.getHost() + ":" + port;
      return HttpAnswer.to(path + query, host, socket, MOST_BYTES, deadline);
    } catch (IOException e) {
      throw new FetchException(uri.getHost() + " cannot be reached: " + e.getMessage());
    }
  }

  private Socket connect(URI uri, long deadline) throws IOException, FetchException {
    String host = uri.getHost().replaceAll("^\\[|]$", "");
    InetAddress[] addresses = names.of(host);
    for (InetAddress address : addresses) {
      if (!allowed.test(address)) {
        throw new FetchException(host + " is not in the public internet");
      }
    }
    Socket plain = new Socket();
    try {
      int left = HttpAnswer.left(deadline);
      plain.connect(new InetSocketAddress(addresses[0], port(uri)), left);
      plain.setSoTimeout(left);
      return isSecure(uri) ? secured(plain, host, port(uri)) : plain;
    } catch (IOException e) {
      plain.close();
      throw e;
    }
  }

  private static Socket secured(Socket plain, String host, int port) throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket secure = (SSLSocket) factory.createSocket(plain, host, port, true);
    SSLParameters parameters = secure.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    secure.setSSLParameters(parameters);
    secure.startHandshake();
    return secure;
  }
}
