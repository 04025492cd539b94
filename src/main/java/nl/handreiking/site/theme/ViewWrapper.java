package nl.handreiking.site.theme;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.handreiking.markdown.HtmlFragment;
import org.jspecify.annotations.Nullable;

/** Shows views to templates: records, lists, maps, texts, numbers and HTML, and nothing else. */
final class ViewWrapper implements ObjectWrapper {

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value instanceof TemplateModel model) {
      return model;
    }
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    if (value instanceof HtmlFragment fragment) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(fragment.html());
    }
    if (value instanceof List<?> list) {
      return new SimpleSequence(list, this);
    }
    if (value instanceof Record view) {
      return new RecordModel(view, this);
    }
    return wrapPlain(value);
  }

  private TemplateModel wrapPlain(Object value) throws TemplateModelException {
    if (value instanceof Boolean answer) {
      return answer ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    if (value instanceof Number number) {
      return new SimpleNumber(number);
    }
    if (value instanceof Map<?, ?> map) {
      return new MapModel(map, this);
    }
    throw new TemplateModelException("no view: " + value.getClass().getName());
  }

  /** A map in a template, which is not copied: a page asks it for every icon. */
  private record MapModel(Map<?, ?> map, ObjectWrapper wrapper) implements TemplateHashModel {

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
      Object value = map.get(key);
      return value == null ? null : wrapper.wrap(value);
    }

    @Override
    public boolean isEmpty() {
      return map.isEmpty();
    }
  }

  /** A record in a template: its components are its properties, and there are no others. */
  static final class RecordModel implements TemplateHashModel {

    private static final ClassValue<Map<String, Method>> ACCESSORS =
        new ClassValue<>() {
          @Override
          protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                .collect(
                    Collectors.toUnmodifiableMap(
                        RecordComponent::getName, RecordComponent::getAccessor));
          }
        };

    private final Record value;
    private final ObjectWrapper wrapper;

    RecordModel(Record value, ObjectWrapper wrapper) {
      this.value = value;
      this.wrapper = wrapper;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
      Method accessor = ACCESSORS.get(value.getClass()).get(key);
      if (accessor == null) {
        throw new TemplateModelException(value.getClass().getSimpleName() + " has no " + key);
      }
      try {
        return wrapper.wrap(accessor.invoke(value));
      } catch (ReflectiveOperationException e) {
        throw new TemplateModelException(e);
      }
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
