package nl.handreiking.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import nl.handreiking.source.Sha256;

/** The SHA-256 of a value made of records, lists and plain values: equal values, equal prints. */
public final class Fingerprint {

  private static final ClassValue<List<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents()).map(Fingerprint::accessor).toList();
        }
      };

  private final MessageDigest digest = Sha256.digest();

  private Fingerprint() {}

  public static String of(Object value) {
    Fingerprint print = new Fingerprint();
    print.add(value);
    return HexFormat.of().formatHex(print.digest.digest());
  }

  public static String of(byte[] bytes) {
    return Sha256.hex(bytes);
  }

  private void add(Object value) {
    if (value instanceof List<?> list) {
      text("list", Integer.toString(list.size()));
      list.forEach(this::add);
    } else if (value instanceof Record) {
      text("record", value.getClass().getName());
      for (Method accessor : ACCESSORS.get(value.getClass())) {
        add(read(accessor, value));
      }
    } else {
      text(value.getClass().getName(), value.toString());
    }
  }

  /** With its length before it, so that no two values can run together into the same bytes. */
  private void text(String kind, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    digest.update((kind + " " + bytes.length + "\n").getBytes(UTF_8));
    digest.update(bytes);
  }

  private static Object read(Method accessor, Object owner) {
    try {
      return accessor.invoke(owner);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Method accessor(RecordComponent component) {
    Method accessor = component.getAccessor();
    accessor.setAccessible(true);
    return accessor;
  }
}
