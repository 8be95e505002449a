package org.crossbearing.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crossbearing.desk.DeskUsers;
import org.crossbearing.export.text.TextOutput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "user", description = "Says who may sign in to the desk: add, remove or list.")
final class UserCommand implements Callable<Integer> {
  private final Surroundings around;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "ACTION", description = "add, remove or list.")
  private String action;

  @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "Of the user.")
  private @Nullable String name;

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description =
          "With add: desk adds and corrects, admin also sees the log (default: ${DEFAULT-VALUE}).")
  private String role = "desk";

  @Mixin private StateOption state;

  @SuppressWarnings("UnusedVariable") // picocli alone looks at it
  @Mixin
  private HelpOption help;

  UserCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    DeskUsers users = new DeskUsers(state.folder());
    return switch (action) {
      case "add" -> add(users, name());
      case "remove" -> remove(users, name());
      case "list" -> list(users);
      default ->
          throw new ParameterException(
              spec.commandLine(), "expecting add, remove or list, found " + action);
    };
  }

  private String name() {
    if (name == null) {
      throw new ParameterException(spec.commandLine(), action + ": expecting a name, found none");
    }
    return name;
  }

  private int add(DeskUsers users, String user) {
    try {
      users.put(user, role, password());
      return 0;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), TextOutput.printable(String.valueOf(e.getMessage())), e);
    }
  }

  private int remove(DeskUsers users, String user) {
    if (users.remove(user)) {
      return 0;
    }
    around.err().println("crossbearing: there is no user " + TextOutput.printable(user));
    return Main.NOTHING_READ;
  }

  private int list(DeskUsers users) {
    users.list().forEach(spec.commandLine().getOut()::println);
    return 0;
  }

  /** Asked for at a terminal, else the first line of standard input. */
  private String password() {
    Optional<Console> console =
        Optional.ofNullable(System.console()).filter(c -> around.interactive());
    if (console.isPresent()) {
      char[] typed = console.get().readPassword("Password: ");
      return typed == null ? "" : new String(typed);
    }
    try {
      BufferedReader in =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      String line = in.readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
