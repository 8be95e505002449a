package org.crossbearing.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crossbearing.reconcile.amendment.Amendments.Pair;
import org.crossbearing.reconcile.amendment.HouseTable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The user's own table of outlets of one house. */
final class HouseFile {
  private HouseFile() {}

  /**
   * Each outlet of a file with the name of its house.
   *
   * @throws ParameterException if it cannot be read or has another form
   */
  static List<Pair> read(Path file, CommandLine command) {
    try {
      return HouseTable.read(String.valueOf(file.getFileName()), Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new ParameterException(command, "--houses: " + file + ": expecting UTF-8", e);
    } catch (IOException e) {
      throw new ParameterException(command, "--houses: " + file + ": cannot be read", e);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command, "--houses: " + e.getMessage(), e);
    }
  }
}
