### status: adapted

calendar-title = Calendar
calendar-filters = What the calendar shows
calendar-all = All
calendar-network = Network
calendar-months = Months
calendar-this-month = This month
calendar-as-list = Show as a list
calendar-as-month = Show as a month
calendar-nothing = Nothing here that you can see.
calendar-holidays = Public holidays
calendar-holidays-of = Holidays of these countries
calendar-holiday-half = { $name } (half day)
calendar-network-feed = Subscribe to what is open in this network
calendar-feed = My calendar in another program
calendar-feed-text = With an address of your own your calendar program fetches everything that you see here, and keeps it up to date.
calendar-feed-secret = Whoever has the address reads your calendar. Give it to nobody, and take a new one if somebody else got it.
calendar-feed-since = You have an address since
calendar-feed-new = Get an address
calendar-feed-renew = Replace the address
calendar-feed-remove = Remove the address
calendar-feed-once = This is your address. It is shown only now: copy it into your calendar program.
calendar-feed-kept = I have copied it
