package nl.handreiking.yaml;

/** A key of a map with known keys, and the type of its value. */
public record Key<T>(String name, ValueType<T> type, boolean required) {

  public static <T> Key<T> required(String name, ValueType<T> type) {
    return new Key<>(name, type, true);
  }

  public static <T> Key<T> optional(String name, ValueType<T> type) {
    return new Key<>(name, type, false);
  }
}
