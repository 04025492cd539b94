package nl.handreiking.source;

/** Writes a label of a host name in ASCII (RFC 3492, section 6.3). */
final class Punycode {

  private static final int BASE = 36;
  private static final int T_MIN = 1;
  private static final int T_MAX = 26;
  private static final int SKEW = 38;
  private static final int DAMP = 700;
  private static final int INITIAL_BIAS = 72;
  private static final int FIRST_BEYOND_ASCII = 128;

  private Punycode() {}

  /** Without {@code xn--}; a label of at most 253 signs cannot overflow. */
  static String encoded(String label) {
    int[] signs = label.codePoints().toArray();
    StringBuilder out = new StringBuilder();
    label.chars().filter(c -> c < FIRST_BEYOND_ASCII).forEach(c -> out.append((char) c));
    int basic = out.length();
    if (basic > 0) {
      out.append('-');
    }
    int next = FIRST_BEYOND_ASCII;
    int delta = 0;
    int bias = INITIAL_BIAS;
    for (int handled = basic; handled < signs.length; ) {
      int sign = smallestFrom(signs, next);
      delta += (sign - next) * (handled + 1);
      next = sign;
      for (int each : signs) {
        if (each < next) {
          delta++;
        } else if (each == next) {
          append(out, delta, bias);
          bias = adapted(delta, handled + 1, handled == basic);
          delta = 0;
          handled++;
        }
      }
      delta++;
      next++;
    }
    return out.toString();
  }

  private static int smallestFrom(int[] signs, int least) {
    int smallest = Integer.MAX_VALUE;
    for (int sign : signs) {
      smallest = sign >= least ? Math.min(smallest, sign) : smallest;
    }
    return smallest;
  }

  private static void append(StringBuilder out, int delta, int bias) {
    int rest = delta;
    for (int k = BASE; ; k += BASE) {
      int threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (rest < threshold) {
        out.append(digit(rest));
        return;
      }
      out.append(digit(threshold + (rest - threshold) % (BASE - threshold)));
      rest = (rest - threshold) / (BASE - threshold);
    }
  }

  private static char digit(int value) {
    return (char) (value < T_MAX ? 'a' + value : '0' + value - T_MAX);
  }

  private static int adapted(int delta, int points, boolean first) {
    int rest = first ? delta / DAMP : delta / 2;
    rest += rest / points;
    int k = 0;
    while (rest > (BASE - T_MIN) * T_MAX / 2) {
      rest /= BASE - T_MIN;
      k += BASE;
    }
    return k + (BASE - T_MIN + 1) * rest / (rest + SKEW);
  }
}
