import Facts
import Metrics
import Training

struct EnglishFormPage: FormPageWords {
  let wording: Wording

  let title = "Form"
  let allTime = "All time"
  let allTimeMeasure = "Fitness and fatigue at the end of each week; bars: mean load a day"
  let yearColumns = ["Year", "Highest fitness", "Mean load a day"]
  let years = "Fitness by year"
  let rampMeasure = "Change of fitness in seven days, over half a year"
  let rampTitle = "Change of fitness a week"
  let limits = "Limits"
  let limitsHeading = "What the model leaves out"
  let limitsText =
    "It counts load and nothing else: no sleep, heat, illness, work or strength. "
    + "Two runners with the same fitness here can be far apart in a race. What it is good for is "
    + "comparing you with yourself."
  let computation = "How it is computed"

  var warmingUpNote: String { wording.term(.warmingUp).lowercased() }

  func kicker(_ day: Day) -> String { "Form · " + wording.longDay(day) }
  func printTitle(_ day: Day) -> String { "Form, " + wording.longDay(day) }

  func summary(_ now: FormTodayFacts) -> String {
    "\(wording.form.heading(now.finding)): fitness \(wording.integer(now.balance.chronicLoad)), "
      + "fatigue \(wording.integer(now.balance.acuteLoad)), "
      + "form \(wording.signed(now.balance.stressBalance))."
  }

  func sum(_ balance: TrainingBalance) -> String {
    "Form \(wording.signed(balance.stressBalance)): fitness "
      + "\(wording.integer(balance.chronicLoad)) less fatigue \(wording.integer(balance.acuteLoad))"
  }

  func race(_ race: FormFacts.NextRace) -> String {
    "With the plan, form on the day of \(race.name) is \(wording.form.form(race.form))."
  }

  func warmingUp(_ warmingUp: WarmingUp) -> String {
    "\(wording.term(.warmingUp)) until \(wording.fullDay(warmingUp.until)): fitness began at zero "
      + "and still reads up to \(wording.percent(warmingUp.missingShare)) too low."
  }

  func heading(_ finding: AllTimeFacts.Finding) -> String {
    switch finding {
    case .highest(let fitness): "Fitness \(wording.integer(fitness)) is the highest so far"
    case .wasHighest(let fitness, let day):
      "Fitness was highest in \(wording.monthAndYear(day)), at \(wording.integer(fitness))"
    }
  }

  func allTimeTitle(since day: Day) -> String {
    "Fitness and fatigue since \(wording.monthAndYear(day))"
  }

  func heading(_ finding: RampFacts.Finding) -> String {
    switch finding {
    case .holds: "Fitness holds this week"
    case .rises(let change): "Fitness rises by \(wording.decimal(change)) a week"
    case .falls(let change): "Fitness falls by \(wording.decimal(change)) a week"
    }
  }

  func range(_ ramp: RampFacts) -> String {
    "From \(wording.signed(ramp.trend.low, places: 1)) to "
      + "\(wording.signed(ramp.trend.high, places: 1)); now \(wording.signed(ramp.last, places: 1))."
  }

  func loads(_ origins: LoadOrigins) -> String { "Load: " + wording.loadOrigins.text(origins) }
}
