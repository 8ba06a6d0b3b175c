### status: adapted

accounts-sign-in = Sign in
accounts-sign-in-text = Members sign in with their e-mail address and password.
accounts-sign-out = Sign out
accounts-email = E-mail address
accounts-password = Password
accounts-profile = My profile
accounts-reading = How I read Vitja
accounts-zone = Time zone

accounts-error-sign-in = The e-mail address or the password is not right.
accounts-error-email = Write a whole e-mail address, such as name@municipality.example.
accounts-error-email-taken = There is an account with this e-mail address already.
accounts-error-name = Write a name.
accounts-error-password = The password must have at least 12 characters.
accounts-error-zone = Choose a time zone from the list.

accounts-kept = Your session had ended. What you wrote is kept on this page, and you can send it when you have signed in.
accounts-resume = You are signed in again
accounts-resume-text = What you wrote is still here. Send it now.
accounts-resume-send = Send what I wrote
