import ArgumentParser
import Training

extension CalendarMonth: ExpressibleByArgument {
  package init?(argument: String) { self.init(iso: argument) }
}
