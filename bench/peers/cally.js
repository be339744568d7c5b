// Chooses days and shows no events: the least that a month grid of custom elements weighs.
import 'cally';
