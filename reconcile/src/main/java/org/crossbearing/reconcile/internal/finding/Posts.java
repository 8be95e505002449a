package org.crossbearing.reconcile.internal.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.Role;
import org.crossbearing.reconcile.internal.event.Count;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.WordList;
import org.crossbearing.reconcile.internal.text.Words;

/**
 * What a role makes somebody: posts of one rank exclude each other. Ministers are told apart by
 * what they are in charge of; a president of a body may be much else.
 */
final class Posts {
  private static final Map<String, String> FIELDS = WordList.names(WordList.words("offices.tsv"));
  private static final Map<String, List<List<String>>> POSTS = posts();

  private final Set<String> held = new LinkedHashSet<>();

  private Posts() {}

  private static Map<String, List<List<String>>> posts() {
    Map<String, List<List<String>>> posts = new LinkedHashMap<>();
    WordList.phrases("posts.tsv")
        .forEach((post, phrases) -> posts.put(post, phrases.stream().map(Fold::words).toList()));
    return posts;
  }

  /**
   * The posts, each with its rank; none for other roles and those of former and coming holders. A
   * deputy holds a post of its own only of a ministry; a deputy prime minister may have one too.
   */
  static Posts of(Role role) {
    Posts posts = new Posts();
    List<String> words = Fold.words(role.role());
    boolean deputy = Words.any("deputy", words);
    if (Words.any("not_holding", words) || deputy && words.contains("prime")) {
      return posts;
    }
    List<String> all = new ArrayList<>(words);
    all.addAll(role.organisation() == null ? List.of() : Fold.words(role.organisation()));
    if (Words.any("portfolio", words)) {
      String rank = deputy ? "minister/deputy " : "minister/";
      posts.addFields(words, rank);
      if (posts.held.isEmpty()) {
        posts.addFields(all, rank);
      }
    }
    if (!deputy && posts.held.isEmpty() && isOfLand(role)) {
      posts.addRank(all);
    }
    return posts;
  }

  private void addFields(List<String> words, String rank) {
    for (String word : words) {
      if (FIELDS.containsKey(word)) {
        held.add(rank + FIELDS.get(word));
      }
    }
  }

  private void addRank(List<String> words) {
    POSTS.forEach(
        (post, phrases) -> {
          if (phrases.stream().anyMatch(words::containsAll)) {
            held.add(post);
          }
        });
  }

  /** Whether the role is of a country, of its forces, or of nothing told. */
  private static boolean isOfLand(Role role) {
    String of = role.organisation();
    return of == null || !Fold.words(role.role()).contains("president") || Count.isCountry(of);
  }

  boolean none() {
    return held.isEmpty();
  }

  /** Whether nobody holds both: of one rank, and nothing in common. */
  boolean excludes(Posts other) {
    boolean rank = held.stream().anyMatch(a -> other.held.stream().anyMatch(b -> isOneRank(a, b)));
    return rank && held.stream().noneMatch(other.held::contains);
  }

  private static boolean isOneRank(String a, String b) {
    return a.substring(0, a.indexOf('/')).equals(b.substring(0, b.indexOf('/')));
  }
}
