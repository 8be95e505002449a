package org.crossbearing.reading.internal.text;

import java.util.Set;
import java.util.regex.Pattern;

/** Finds currencies in letters that stand right before their number: "Rs1m", "P50,000". */
final class GluedCurrencies {
  /**
   * Currencies written in letters right before the number; one or two capitals only before a
   * grouped number or one in millions.
   */
  private static final Set<String> GLUED =
      Set.of(
          "Rs",
          "RM",
          "Rp",
          "Tk",
          "KSh",
          "Ksh",
          "KES",
          "TSh",
          "Tsh",
          "USh",
          "Ush",
          "Shs",
          "Sh",
          "CHF",
          "USD",
          "EUR",
          "GBP",
          "NGN",
          "ZAR",
          "INR",
          "PKR",
          "AUD",
          "CAD",
          "PHP",
          "BDT",
          "Dhs",
          "Dh",
          "AED",
          "SAR",
          "QAR",
          "OMR",
          "EGP",
          "GHS",
          "LKR",
          "NPR",
          "NRs",
          "PKRs",
          "TZS",
          "UGX",
          "KSHS",
          "KSH",
          "MVR",
          "ETB",
          "FCFA",
          "CFA",
          "XOF",
          "XAF",
          "NZD",
          "SGD",
          "HKD",
          "CNY",
          "RMB",
          "JPY",
          "KRW",
          "IDR",
          "MYR",
          "THB",
          "VND",
          "TRY",
          "BRL",
          "MXN",
          "SEK",
          "NOK",
          "DKK",
          "PLN",
          "CZK",
          "HUF",
          "RON",
          "UAH",
          "RUB",
          "ILS",
          "ZMW",
          "MWK",
          "Rf",
          "Kz",
          "SR",
          "QR",
          "KD",
          "BD",
          "JD",
          "MK",
          "GH\u00a2",
          "GH\u20b5",
          "P",
          "R",
          "K",
          "N");

  /** Signs of one or two letters that model numbers and codes may begin with as well. */
  private static final int WEAK = 2;

  /** Letters of the longest sign. */
  private static final int MOST = 4;

  /** Characters that a scale may take, with the decimals before it. */
  private static final int LONGEST = 16;

  private static final Pattern MILLIONS =
      Pattern.compile("[.\\d]*\\h?(m|mn|bn|b|k|tn|million|billion|trillion|thousand)\\b");

  private GluedCurrencies() {}

  /** The end of the currency in "Rs1m" and "P50,000", or -1. */
  static int end(String text, int at, int to) {
    if (!Character.isUpperCase(text.charAt(at))) {
      return -1;
    }
    for (int number = at + 1; number < to && number <= at + MOST; number++) {
      if (Character.isDigit(text.charAt(number))) {
        return money(text, at, number, to) ? number : -1;
      }
    }
    return -1;
  }

  private static boolean money(String text, int at, int number, int to) {
    String sign = text.substring(at, number);
    int end = GLUED.contains(sign) ? Tokenizer.digits(text, number, to) : number;
    boolean grouped =
        end + 3 < to && text.charAt(end) == ',' && Tokenizer.digits(text, end + 1, to) == end + 4;
    return end > number && (strong(sign) || grouped || millions(text, end, to));
  }

  private static boolean strong(String sign) {
    boolean capitals = sign.chars().allMatch(Character::isUpperCase);
    return sign.length() > WEAK || sign.length() == WEAK && (!capitals || sign.equals("RM"));
  }

  private static boolean millions(String text, int at, int to) {
    return MILLIONS.matcher(text).region(at, Math.min(to, at + LONGEST)).lookingAt();
  }
}
