package org.crossbearing.ledger.internal.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program is another when a class or a table of it is, and by nothing else. */
class ProgramTest {
  @TempDir private Path folder;

  private final String[] files = {"a/Weighs.class", "a/en/words.tsv"};

  @Test
  void anEditedTableMakesAnotherProgram() throws IOException {
    write("one", "first");
    String before = name();
    assertThat(name()).isEqualTo(before).hasSize(16);
    write("one", "second");
    assertThat(name()).isNotEqualTo(before);
  }

  @Test
  void aJarIsTheSameProgramAsItsFilesWhenever() throws IOException {
    write("one", "first");
    Path maven = folder.resolve("classes/META-INF/maven.properties");
    Files.createDirectories(maven.getParent());
    Files.writeString(maven, "built now");
    assertThat(Program.nameOf(List.of(jar(1_000_000_000_000L))))
        .isEqualTo(Program.nameOf(List.of(jar(1_700_000_000_000L))))
        .isEqualTo(name());
  }

  private void write(String... contents) throws IOException {
    for (int i = 0; i < files.length; i++) {
      Path file = folder.resolve("classes").resolve(files[i]);
      Files.createDirectories(file.getParent());
      Files.writeString(file, contents[i]);
    }
  }

  private String name() {
    return Program.nameOf(List.of(folder.resolve("classes").toFile()));
  }

  private File jar(long built) throws IOException {
    File jar = folder.resolve(built + ".jar").toFile();
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar.toPath()))) {
      for (String file : List.of("META-INF/MANIFEST.MF", files[1], files[0])) {
        JarEntry entry = new JarEntry(file);
        entry.setTime(built);
        out.putNextEntry(entry);
        Path kept = folder.resolve("classes").resolve(file);
        out.write(
            Files.exists(kept)
                ? Files.readAllBytes(kept)
                : String.valueOf(built).getBytes(StandardCharsets.UTF_8));
      }
    }
    return jar;
  }
}
