// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoWeather: WeatherWords {
  let plain: any WeatherWords

  func told(_ weather: Weather) -> String? { pseudo(plain.told(weather)) }
  func beside(_ weather: Weather) -> String? { pseudo(plain.beside(weather)) }
  func wind(_ weather: Weather) -> String? { pseudo(plain.wind(weather)) }
  func windFrom(_ weather: Weather) -> String? { pseudo(plain.windFrom(weather)) }
}
