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
accounts-error-own-account = You cannot close your own account.

accounts-kept = Your session had ended. What you wrote is kept on this page, and you can send it when you have signed in.
accounts-resume = You are signed in again
accounts-resume-text = What you wrote is still here. Send it now.
accounts-resume-send = Send what I wrote

accounts-error-password-long = The password can have at most 256 characters.
accounts-error-password-guessable = This password is easy to guess. Choose another one, such as four or five words that have nothing to do with each other.
accounts-error-own-password = This is not your password.
accounts-error-email-same = This is the address you have already.
accounts-error-code = The code is not right, or it was used already. Wait for the next one and try again.

accounts-security = Security
accounts-profile-nav = My pages
accounts-password-about = Change it here. If you have forgotten it, ask for a link on the sign-in page.
accounts-password-change = Change password
accounts-password-now = Your password now
accounts-password-new = New password
accounts-password-hint = At least 12 characters. A few words with spaces between them are easy to remember and hard to guess. You can paste it from a password manager.
accounts-password-ends-sessions = When you save, you are signed out everywhere else.
accounts-password-changed = Your password is changed, and you are signed out everywhere else.

accounts-forgotten = Forgotten your password?
accounts-forgotten-text = Write the e-mail address you sign in with. We send you a link to choose a new password.
accounts-forgotten-send = Send me a link
accounts-forgotten-sent = Look in your e-mail
# $email (text): the address that was written
accounts-forgotten-sent-text = If there is an account with this address, a link is on its way: { $email }
accounts-forgotten-sent-hint = The link works for one hour. If nothing arrives, look in the folder for unwanted mail, or ask the secretariat.
accounts-reset = Choose a new password
accounts-reset-ends-sessions = When you save, you are signed out everywhere. Then sign in with the new password.
accounts-reset-done = Your new password is saved. Sign in with it now.
accounts-link-over = This link does not work any more
accounts-link-over-text = It may have been used, or it is more than an hour old. Ask for a new one.

accounts-code = One more step
accounts-code-text = Open the app that you use for codes, and write the code it shows for Vitja.
accounts-code-label = Code
accounts-code-hint = Six digits. If you do not have your device at hand, write one of your recovery codes instead.
accounts-code-lost = If you have lost both your device and your recovery codes, ask the secretariat.

accounts-factor = Sign-in in two steps
accounts-factor-on = On. You are asked for a code when you sign in.
accounts-factor-off = Off. Turn it on, and nobody can sign in as you with your password alone.
accounts-factor-is-off = Sign-in in two steps is off.
accounts-factor-required = Your role gives access to much, so you need to sign in in two steps. Set it up now; it takes a few minutes.
accounts-factor-text = When you sign in, you write your password and then a code from an app on your phone or computer. You can use any app for one-time codes, also one that is part of a password manager.
accounts-factor-since = On since
# $count (number): recovery codes that have not been used
accounts-codes-left =
    { $count ->
        [0] You have no recovery codes left. Make new ones.
        [one] You have { $count } recovery code left.
       *[other] You have { $count } recovery codes left.
    }
accounts-factor-set-up = Set up sign-in in two steps
accounts-factor-renew = Set it up on another device
accounts-factor-turn-off = Turn it off
accounts-factor-scan = Open the app and scan this picture with it.
accounts-factor-qr = QR code for your app. The same is written below as text.
accounts-factor-type = If you cannot scan it, write this key into the app:
accounts-factor-first-code = Write the six digits that the app shows now.
accounts-factor-confirm = Turn it on
accounts-codes = Your recovery codes
accounts-codes-text = Keep these codes in a safe place, on paper or in a password manager. Each one works once in place of a code from the app. They are shown only now.
accounts-codes-renew = Make new recovery codes
accounts-codes-kept = I have kept them

accounts-address = Change e-mail address
# $email (text): the address that holds now
accounts-address-now = You sign in with { $email }
accounts-address-text = We send a link to your old and to your new address. The new one holds when you have opened both.
accounts-address-new = New e-mail address
accounts-address-old = Your address now
accounts-address-ask = Send the links
accounts-address-asked = The links are on their way. They work for one day.
accounts-address-under-way = A change is under way
accounts-address-confirmed = confirmed
accounts-address-waits = waits for the link to be opened
accounts-address-cancel = Do not change it
accounts-address-confirm = Confirm the new address
# $email (text): the address that is to hold
accounts-address-confirm-text = You will sign in to Vitja with { $email }
accounts-address-one = Thank you. One more link
accounts-address-one-text = Open the link in the mail to your other address too. Then the new address holds.
accounts-address-both-done = The new address holds
accounts-address-both-text = From now on you sign in with the new address.
accounts-address-over-text = It may have been used, or it is more than a day old. You can ask for the change again on your page about security.

accounts-sessions = Where I am signed in
accounts-sessions-about = See the browsers in which you are signed in, and sign out there.
accounts-sessions-text = If you do not know one of them, end it and change your password.
accounts-sessions-ended = Signed out there.
accounts-sessions-end-others = Sign out everywhere else
accounts-session-this = this browser
accounts-session-end = Sign out there
accounts-session-seen = Last used
accounts-session-since = Signed in
accounts-device-unknown = Unknown browser

accounts-mail-not-you = If it was not you, choose a new password at once, end the sessions you do not know, and tell the secretariat. All of it is on your page about security:
accounts-mail-password = Your password in Vitja is a new one
accounts-mail-password-text = Your password was changed just now, and you were signed out everywhere else.
accounts-mail-factor-on = Sign-in in two steps is on
accounts-mail-factor-on-text = From now on you are asked for a code when you sign in to Vitja.
accounts-mail-factor-off = Sign-in in two steps is off
accounts-mail-factor-off-text = You are not asked for a code any more when you sign in to Vitja.
accounts-mail-factor-removed-text = The secretariat has taken away sign-in in two steps for your account, because somebody said that your device was lost. You can set it up again on your page about security.
accounts-mail-codes = You have new recovery codes
accounts-mail-codes-text = New recovery codes were made for your account. The old ones do not work any more.
accounts-mail-code-used = A recovery code was used
accounts-mail-code-used-text = Somebody signed in to your account with one of your recovery codes.
accounts-mail-address-changed = Your address in Vitja is a new one
# $email (text): the new address
accounts-mail-address-changed-text = From now on you sign in with { $email }
accounts-mail-reset = Choose a new password
accounts-mail-reset-text = Somebody, probably you, asked for a new password in Vitja. Open this link within one hour to choose one:
accounts-mail-reset-ignore = If it was not you, you need not do anything: your password stays as it is.
accounts-mail-address = Confirm your new address
# $email (text): the new address
accounts-mail-address-text = Somebody, probably you, asked to sign in to Vitja with another address. Open the link below within one day to confirm it. The new address is { $email }
accounts-mail-address-both = A link goes to the old and to the new address. The new one holds when both have been opened.
