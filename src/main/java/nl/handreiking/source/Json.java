package nl.handreiking.source;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * JSON (RFC 8259) of maps, lists, texts, numbers, truth values and nulls, by Gson's streams: its
 * mapper of objects works by reflection, for which a short run would have to wait.
 */
public final class Json {

  private static final int MAX_DEPTH = 50;

  private Json() {}

  /**
   * JSON on one line, which can stand in a script of a page: every character that HTML knows is
   * escaped. Maps keep their order; a stream is a list that is made while it is written; what is
   * none of these types is written as a text.
   */
  public static String of(@Nullable Object value) {
    return written(value, FormattingStyle.COMPACT).toString();
  }

  /** The same for people to read: a line for each value, and a line break at the end. */
  public static String indented(@Nullable Object value) {
    return written(value, FormattingStyle.PRETTY).append('\n').toString();
  }

  /**
   * Reads an object of maps, lists, texts, numbers (as {@link Double}) and truth values, which
   * anybody may have changed since we wrote it: anything else, and what is nested too deep, is
   * empty. A member that is null is left out; of two with the same name, the last counts.
   */
  public static Optional<Map<?, ?>> object(String text) {
    JsonReader reader = new JsonReader(new StringReader(text));
    reader.setStrictness(Strictness.STRICT);
    reader.setNestingLimit(MAX_DEPTH);
    try {
      Optional<Object> value = read(reader);
      boolean whole = reader.peek() == JsonToken.END_DOCUMENT;
      return value.filter(found -> whole && found instanceof Map).map(found -> (Map<?, ?>) found);
    } catch (IOException malformed) {
      return Optional.empty();
    }
  }

  private static StringBuilder written(@Nullable Object value, FormattingStyle style) {
    Text out = new Text();
    try (JsonWriter writer = new JsonWriter(out)) {
      writer.setStrictness(Strictness.STRICT);
      writer.setFormattingStyle(style);
      writer.setHtmlSafe(true);
      write(value, writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.written;
  }

  private static void write(@Nullable Object value, JsonWriter writer) throws IOException {
    if (value instanceof Map<?, ?> map) {
      writer.beginObject();
      for (Map.Entry<?, ?> member : map.entrySet()) {
        write(member.getValue(), writer.name(String.valueOf(member.getKey())));
      }
      writer.endObject();
    } else if (value instanceof Collection<?> list) {
      writeAll(list.iterator(), writer);
    } else if (value instanceof Stream<?> stream) {
      writeAll(stream.iterator(), writer);
    } else if (value == null) {
      writer.nullValue();
    } else if (value instanceof Number number) {
      writer.value(number);
    } else if (value instanceof Boolean truth) {
      writer.value(truth);
    } else {
      writer.value(value.toString());
    }
  }

  private static void writeAll(Iterator<?> elements, JsonWriter writer) throws IOException {
    writer.beginArray();
    while (elements.hasNext()) {
      write(elements.next(), writer);
    }
    writer.endArray();
  }

  private static Optional<Object> read(JsonReader reader) throws IOException {
    return switch (reader.peek()) {
      case BEGIN_OBJECT -> Optional.of(map(reader));
      case BEGIN_ARRAY -> Optional.of(list(reader));
      case STRING -> Optional.of(reader.nextString());
      case NUMBER -> Optional.of(reader.nextDouble());
      case BOOLEAN -> Optional.of(reader.nextBoolean());
      case NULL -> {
        reader.nextNull();
        yield Optional.empty();
      }
      default -> throw new MalformedJsonException("no value");
    };
  }

  private static Map<String, Object> map(JsonReader reader) throws IOException {
    Map<String, Object> map = new LinkedHashMap<>();
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      read(reader).ifPresent(value -> map.put(name, value));
    }
    reader.endObject();
    return map;
  }

  private static List<Object> list(JsonReader reader) throws IOException {
    List<Object> list = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      read(reader).ifPresent(list::add);
    }
    reader.endArray();
    return list;
  }

  /** What is written, for one thread: {@link java.io.StringWriter} locks itself for each piece. */
  private static final class Text extends Writer {

    private final StringBuilder written = new StringBuilder();

    @Override
    public void write(int c) {
      written.append((char) c);
    }

    @Override
    public void write(char[] text, int offset, int count) {
      written.append(text, offset, count);
    }

    @Override
    public void write(String text, int offset, int count) {
      written.append(text, offset, offset + count);
    }

    @Override
    public void write(String text) {
      written.append(text);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
