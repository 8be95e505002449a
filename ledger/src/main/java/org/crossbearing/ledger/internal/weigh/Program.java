package org.crossbearing.ledger.internal.weigh;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.crossbearing.ledger.internal.code.TextCode;
import org.crossbearing.model.Claim;
import org.crossbearing.reconcile.Weighing;

/**
 * Names the code that weighs: the classes and tables of the modules that have a say in it. Another
 * program, or the same one with a table edited, has another name.
 */
public final class Program {
  private static final int LENGTH = 16;

  /** Sixteen hexadecimal digits. */
  public static final String NAME = nameOf(Claim.class, Weighing.class, Program.class);

  private Program() {}

  private static String nameOf(Class<?>... modules) {
    return nameOf(Stream.of(modules).map(Program::placeOf).toList());
  }

  /** Of jars and folders of classes; one and the same whether files lie in the one or the other. */
  static String nameOf(Collection<File> places) {
    Map<String, Long> sums = new TreeMap<>();
    for (File place : places) {
      try {
        if (place.isDirectory()) {
          addFolder(place.toPath(), sums);
        } else {
          addJar(place, sums);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(place.toString(), e);
      }
    }
    List<String> lines =
        sums.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList();
    return TextCode.hash(lines).substring(0, LENGTH);
  }

  private static File placeOf(Class<?> module) {
    CodeSource source = module.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      throw new IllegalStateException(module + " must lie in a jar or a folder of classes");
    }
    try {
      return new File(source.getLocation().toURI());
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new IllegalStateException(source.getLocation() + " must be a jar or a folder", e);
    }
  }

  /** A jar has the sums of its files at hand; what built it left its time in some of META-INF. */
  private static void addJar(File jar, Map<String, Long> sums) throws IOException {
    try (JarFile file = new JarFile(jar)) {
      file.stream()
          .filter(entry -> !entry.isDirectory() && isOfProgram(entry.getName()))
          .forEach((JarEntry entry) -> sums.put(entry.getName(), entry.getCrc()));
    }
  }

  private static boolean isOfProgram(String file) {
    return !file.startsWith("META-INF/");
  }

  private static void addFolder(Path folder, Map<String, Long> sums) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
        if (isOfProgram(name)) {
          CRC32 sum = new CRC32();
          sum.update(Files.readAllBytes(file));
          sums.put(name, sum.getValue());
        }
      }
    }
  }
}
