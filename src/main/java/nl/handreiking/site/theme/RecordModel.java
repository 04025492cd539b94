package nl.handreiking.site.theme;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** A record in a template: its components are its properties, and there are no others. */
final class RecordModel implements TemplateHashModel {

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
