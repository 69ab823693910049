extension Canvas {
  /// A figure with one chart: `figure.fig-NAME > svg.chart.NAME` with its title and finding.
  mutating func figure(
    _ name: StaticString, caption: ChartCaption, _ content: (inout Canvas) -> Void
  ) {
    write("<figure class=\"ch fig-")
    write(name)
    write("\">")
    chart(name, caption, content)
    write("</figure>")
  }

  /// The chart without a figure around it.
  mutating func chart(
    _ name: StaticString, _ caption: ChartCaption, _ content: (inout Canvas) -> Void
  ) {
    write("<svg class=\"chart ")
    write(name)
    write("\" role=\"img\" aria-labelledby=\"")
    write(escaping: caption.id)
    write("-t ")
    write(escaping: caption.id)
    write("-d\"><title id=\"")
    write(escaping: caption.id)
    write("-t\">")
    write(escaping: caption.title)
    write("</title><desc id=\"")
    write(escaping: caption.id)
    write("-d\">")
    write(escaping: caption.finding)
    write("</desc>")
    content(&self)
    write("</svg>")
  }

  /// A small drawing with a label of one sentence.
  mutating func labelled(
    _ name: StaticString, _ label: String, _ content: (inout Canvas) -> Void
  ) {
    write("<svg class=\"chart ")
    write(name)
    write("\" role=\"img\" aria-label=\"")
    write(escaping: label)
    write("\">")
    content(&self)
    write("</svg>")
  }

  /// A drawing beside the number it shows, which readers of text lose nothing by not seeing.
  mutating func decoration(_ classes: StaticString, _ content: (inout Canvas) -> Void) {
    write("<svg class=\"")
    write(classes)
    write("\" aria-hidden=\"true\">")
    content(&self)
    write("</svg>")
  }
}
